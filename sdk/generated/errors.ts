import { RuleError, type ErrorFields } from '../errors-base.js';

/** QM001 (core): this idempotency key was used for another request. Send a new key with a new request; repeat a request with exactly the same parameters. */
export class IdempotencyKeyReused extends RuleError {
  static readonly code = 'QM001';
}

/** QM002 (core): append-only rows cannot be changed. Correct it with a new row: a reversal, a new version, a new decision. */
export class AppendOnly extends RuleError {
  static readonly code = 'QM002';
}

/** QM003 (core): this change of state is not allowed. select * from core.transitions lists the legal moves. */
export class TransitionNotAllowed extends RuleError {
  static readonly code = 'QM003';
}

/** QM004 (core): the state does not agree with its history. Change states with the commands of the room. */
export class StateWithoutHistory extends RuleError {
  static readonly code = 'QM004';
}

/** QM005 (core): there is no such setting. select name, value, description from core.settings lists them. */
export class SettingNotFound extends RuleError {
  static readonly code = 'QM005';
}

/** QM006 (core): the setting does not accept this value. The hint names its type and limits. */
export class SettingValueRefused extends RuleError {
  static readonly code = 'QM006';
}

/** QM007 (core): rows of this month are in the default partition. core.move_default_rows makes the partition and moves them. */
export class DefaultPartitionNotEmpty extends RuleError {
  static readonly code = 'QM007';
}

/** QM008 (core): this table is not partitioned by month. select table_name from core.partitioned_tables lists those that are. */
export class TableNotPartitioned extends RuleError {
  static readonly code = 'QM008';
}

/** QM009 (core): the range of time is not usable. Give the earlier time first. */
export class RangeNotUsable extends RuleError {
  static readonly code = 'QM009';
}

/** QM010 (core): this is no probability of a quantile. Give a number above 0 and below 1, such as 0.95. */
export class ProbabilityNotUsable extends RuleError {
  static readonly code = 'QM010';
}

/** QM011 (core): the argument is outside of the function's domain. The hint names the domain. */
export class ArgumentNotInDomain extends RuleError {
  static readonly code = 'QM011';
}

/** QM012 (core): this login acts for one user only. Leave qm.user_id empty, or sign in with a login of the other user. */
export class LoginBound extends RuleError {
  static readonly code = 'QM012';
}

/** QM101 (identity): this needs a signed-in user. Act as a user: db.as(userId) in the SDK, set qm.user_id in psql. */
export class UserRequired extends RuleError {
  static readonly code = 'QM101';
}

/** QM102 (identity): the session acts for a user that cannot act. Set qm.user_id to the id of an active user. */
export class UserCannotAct extends RuleError {
  static readonly code = 'QM102';
}

/** QM103 (identity): the user's role does not allow this. Let a user with one of the roles in the detail do it. */
export class RoleNotAllowed extends RuleError {
  static readonly code = 'QM103';
}

/** QM104 (identity): there is no such user. select id, username from identity.accounts lists the users. */
export class UserNotFound extends RuleError {
  static readonly code = 'QM104';
}

/** QM105 (identity): this user has been erased. Create a new user; an erased one stays as an id only. */
export class UserErased extends RuleError {
  static readonly code = 'QM105';
}

/** QM106 (identity): the last active admin cannot be removed. Make another user admin first. */
export class LastAdmin extends RuleError {
  static readonly code = 'QM106';
}

/** QM107 (identity): users are not deleted. Deactivate the user, and erase personal data with identity.erase_user. */
export class UsersNotDeleted extends RuleError {
  static readonly code = 'QM107';
}

/** QM108 (identity): an agent acts for a person. Give an agent, and an active user who is none. */
export class PrincipalNotAPerson extends RuleError {
  static readonly code = 'QM108';
}

/** QM109 (identity): this login cannot be bound to a user. Give a login of the server that is no superuser and not the one of this session. */
export class LoginNotUsable extends RuleError {
  static readonly code = 'QM109';
}

/** QM201 (governance): no policy says who approves this. Add a row to governance.approval_policies for its kind, amount and risk. */
export class ApprovalPolicyMissing extends RuleError {
  static readonly code = 'QM201';
}

/** QM202 (governance): there is no such approval. select * from governance.pending_approvals lists those that wait. */
export class ApprovalNotFound extends RuleError {
  static readonly code = 'QM202';
}

/** QM203 (governance): this approval is decided. governance.approvals shows its state; ask anew where it has to change. */
export class ApprovalDecided extends RuleError {
  static readonly code = 'QM203';
}

/** QM204 (governance): this approval has expired. Ask anew. */
export class ApprovalExpired extends RuleError {
  static readonly code = 'QM204';
}

/** QM205 (governance): nobody approves what is his own. Let somebody else decide. */
export class OwnRequest extends RuleError {
  static readonly code = 'QM205';
}

/** QM206 (governance): this user may not decide this. Let a user with one of its roles decide; governance.pending_approvals shows them. */
export class ApproverNotEligible extends RuleError {
  static readonly code = 'QM206';
}

/** QM207 (governance): this is not what was asked. Read the approval again and decide on what it says now. */
export class ParametersChanged extends RuleError {
  static readonly code = 'QM207';
}

/** QM208 (governance): this user has voted. One user counts once; take the vote back first with governance.revoke_vote. */
export class AlreadyVoted extends RuleError {
  static readonly code = 'QM208';
}

/** QM209 (governance): a rejection says why. Give a comment. */
export class ReasonForRejection extends RuleError {
  static readonly code = 'QM209';
}

/** QM210 (governance): only who asked can take it back. Let the requester or an admin cancel it. */
export class NotTheRequester extends RuleError {
  static readonly code = 'QM210';
}

/** QM211 (governance): there is no vote to take back. Take back a vote of your own on an approval that was not used yet. */
export class VoteNotFound extends RuleError {
  static readonly code = 'QM211';
}

/** QM212 (governance): this is not approved. Let it be approved first: governance.pending_approvals shows by whom. */
export class ApprovalNotGiven extends RuleError {
  static readonly code = 'QM212';
}

/** QM213 (governance): the quorum does not hold any more. An approver left or changed roles: let another one approve, or ask anew. */
export class QuorumLost extends RuleError {
  static readonly code = 'QM213';
}

/** QM214 (governance): there is no such alert. select * from governance.active_alerts lists the live ones. */
export class AlertNotFound extends RuleError {
  static readonly code = 'QM214';
}

/** QM215 (governance): this alert is resolved. A cause that comes back raises a new one. */
export class AlertResolved extends RuleError {
  static readonly code = 'QM215';
}

/** QM216 (governance): this alert was seen again meanwhile. Look at it once more, then resolve it with the count that you saw. */
export class AlertSeenAgain extends RuleError {
  static readonly code = 'QM216';
}

/** QM217 (governance): an alert keeps quiet until later. Give a moment in the future. */
export class SnoozeNotInFuture extends RuleError {
  static readonly code = 'QM217';
}

/** QM218 (governance): a silence has an end in sight. Give an end in the future, at most 90 days after the beginning. */
export class SilenceWithoutEnd extends RuleError {
  static readonly code = 'QM218';
}

/** QM219 (governance): there is no such silence. select * from governance.silences where ends_at > now() lists those that hold. */
export class SilenceNotFound extends RuleError {
  static readonly code = 'QM219';
}

/** QM220 (governance): there is no such type of action. select action_type, description from governance.action_types lists them. */
export class ActionTypeUnknown extends RuleError {
  static readonly code = 'QM220';
}

/** QM221 (governance): there is no such action. select * from governance.action_queue lists those that are not over. */
export class ActionNotFound extends RuleError {
  static readonly code = 'QM221';
}

/** QM222 (governance): only who proposed an action can change it. Turn it down with governance.reject, or let its proposer or an admin do it. */
export class ActionOfAnother extends RuleError {
  static readonly code = 'QM222';
}

/** QM223 (governance): this action cannot be changed any more. Propose another one. */
export class ActionBegun extends RuleError {
  static readonly code = 'QM223';
}

/** QM224 (governance): this action was changed meanwhile. Read it again, and change what it says now. */
export class ActionChanged extends RuleError {
  static readonly code = 'QM224';
}

/** QM225 (governance): this action is not to be executed now. An action is executed once: governance.agent_actions shows what became of it. */
export class ActionNotReady extends RuleError {
  static readonly code = 'QM225';
}

/** QM226 (governance): this attempt is not in force any more. Drop what this attempt did: another one has taken over, or the lease was over. */
export class AttemptNotInForce extends RuleError {
  static readonly code = 'QM226';
}

/** QM227 (governance): there is nothing to settle like this. Only an action that is unknown is settled: succeeded, failed, or retry_wait to try it again. */
export class NothingToSettle extends RuleError {
  static readonly code = 'QM227';
}

/** QM228 (governance): who settles an action says what was seen. Give a note. */
export class SettlementWithoutNote extends RuleError {
  static readonly code = 'QM228';
}

/** QM229 (governance): the audit log cannot be written. Find out who deleted the head of a chain: governance.verify_audit_log() shows what is missing. */
export class AuditChainMissing extends RuleError {
  static readonly code = 'QM229';
}

/** QM301 (catalog): a tree cannot contain a cycle. Choose a parent that does not lie below the row itself. */
export class TreeCycle extends RuleError {
  static readonly code = 'QM301';
}

/** QM302 (catalog): there is no such time zone. Use a name of pg_timezone_names, like Europe/Vienna. */
export class TimeZoneNotFound extends RuleError {
  static readonly code = 'QM302';
}

/** QM303 (catalog): there is no conversion between these units. Add the ratio to catalog.unit_conversions. */
export class ConversionNotFound extends RuleError {
  static readonly code = 'QM303';
}

/** QM304 (catalog): this unit has no parts. Give a whole number, or a quantity in a unit that can be divided. */
export class QuantityNotWhole extends RuleError {
  static readonly code = 'QM304';
}

/** QM305 (catalog): a bill of material cannot contain a cycle. catalog.where_used shows on which way the parent goes into the component. */
export class BomCycle extends RuleError {
  static readonly code = 'QM305';
}

/** QM306 (catalog): there is no such offer. catalog.upsert_offer makes one. */
export class OfferNotFound extends RuleError {
  static readonly code = 'QM306';
}

/** QM307 (catalog): the weights of an offer's score must sum to one. Change the weights together, in one transaction. */
export class OfferWeightsSum extends RuleError {
  static readonly code = 'QM307';
}

/** QM308 (catalog): this barcode belongs to another item. Take it from that item first, with catalog.link_barcode. */
export class BarcodeTaken extends RuleError {
  static readonly code = 'QM308';
}

/** QM309 (catalog): this is the item's main barcode. Change or remove the main barcode with catalog.link_barcode. */
export class MainBarcode extends RuleError {
  static readonly code = 'QM309';
}

/** QM310 (catalog): there is no such item. select id, sku, name from catalog.items lists the items. */
export class ItemNotFound extends RuleError {
  static readonly code = 'QM310';
}

/** QM311 (catalog): there is no such mode of deletion. Use restrict or cascade. */
export class DeleteMode extends RuleError {
  static readonly code = 'QM311';
}

/** QM312 (catalog): other records name this item. Retire it, or delete those records too with the mode cascade. */
export class ItemInUse extends RuleError {
  static readonly code = 'QM312';
}

/** QM313 (catalog): the lanes of an item cannot form a ring. Delete or turn one of the lanes on the way; inactive ones count too. */
export class LaneRing extends RuleError {
  static readonly code = 'QM313';
}

/** QM401 (inventory): there is not enough stock. Take less, receive stock first, or release reservations. */
export class InsufficientStock extends RuleError {
  static readonly code = 'QM401';
}

/** QM402 (inventory): this is no quantity to move. Give a number above zero (an adjustment: not zero), below 10^12, with at most six decimals. */
export class QuantityNotUsable extends RuleError {
  static readonly code = 'QM402';
}

/** QM404 (inventory): this item was never stocked at this location. Receive stock there first, or take it from a location that has it. */
export class LevelNotFound extends RuleError {
  static readonly code = 'QM404';
}

/** QM406 (inventory): there is no such location. select id, code, name from catalog.locations lists the locations. */
export class LocationNotFound extends RuleError {
  static readonly code = 'QM406';
}

/** QM407 (inventory): a service has no stock. Sell it without moving stock, or change the type of the item. */
export class ServiceWithoutStock extends RuleError {
  static readonly code = 'QM407';
}

/** QM408 (inventory): what is retired or closed takes nothing in. Reactivate the item or the location first. */
export class TakesNothingIn extends RuleError {
  static readonly code = 'QM408';
}

/** QM409 (inventory): this item has no such lot. Register it with inventory.register_lot; a lot belongs to one item. */
export class LotNotFound extends RuleError {
  static readonly code = 'QM409';
}

/** QM410 (inventory): this lot is held back. Take another lot, or release it with inventory.set_lot_state. */
export class LotHeldBack extends RuleError {
  static readonly code = 'QM410';
}

/** QM411 (inventory): this lot has expired. Take another lot, and scrap this one. */
export class LotExpired extends RuleError {
  static readonly code = 'QM411';
}

/** QM412 (inventory): there is not enough of this lot. Take less, or take another lot. */
export class InsufficientLotStock extends RuleError {
  static readonly code = 'QM412';
}

/** QM413 (inventory): there is no such reservation. Look it up by its reference in inventory.reservations. */
export class ReservationNotFound extends RuleError {
  static readonly code = 'QM413';
}

/** QM414 (inventory): this reservation is closed. Reserve again with inventory.reserve_stock. */
export class ReservationClosed extends RuleError {
  static readonly code = 'QM414';
}

/** QM415 (inventory): this is more than is reserved. Fulfil what is left, and issue the rest with inventory.post_movement. */
export class MoreThanReserved extends RuleError {
  static readonly code = 'QM415';
}

/** QM416 (inventory): there is no such movement. Look it up by its item in inventory.movements. */
export class MovementNotFound extends RuleError {
  static readonly code = 'QM416';
}

/** QM417 (inventory): this movement was reversed before. inventory.reversals shows its reversal. */
export class AlreadyReversed extends RuleError {
  static readonly code = 'QM417';
}

/** QM418 (inventory): this movement cannot be reversed. Send a transfer back with inventory.transfer_stock; post again what was reversed by mistake. */
export class MovementNotReversible extends RuleError {
  static readonly code = 'QM418';
}

/** QM419 (inventory): this type of movement has a command of its own. Post receipt, issue, return, scrap or adjustment; for the others call transfer_stock, count_stock or reverse_movement. */
export class MovementTypeHasCommand extends RuleError {
  static readonly code = 'QM419';
}

/** QM420 (inventory): this cost cannot be taken. Give a cost of zero or more, with at most four decimals, for what comes in only. */
export class CostNotTaken extends RuleError {
  static readonly code = 'QM420';
}

/** QM421 (inventory): stock cannot move in the future. Post it when it has happened. */
export class MovementInFuture extends RuleError {
  static readonly code = 'QM421';
}

/** QM422 (inventory): less was counted than is promised. Release reservations until they fit, count lots one by one, and count again. */
export class CountBelowPromised extends RuleError {
  static readonly code = 'QM422';
}

/** QM423 (inventory): a balance changes by movements only. Post a movement, or count with inventory.count_stock. */
export class BalanceWithoutMovement extends RuleError {
  static readonly code = 'QM423';
}

/** QM424 (inventory): a transfer does not net to zero. Move stock with inventory.transfer_stock, which writes both sides. */
export class TransferNotBalanced extends RuleError {
  static readonly code = 'QM424';
}

/** QM425 (inventory): an adjustment says why. Give a reason of 1 to 255 characters. */
export class ReasonRequired extends RuleError {
  static readonly code = 'QM425';
}

/** QM426 (inventory): a reservation expires in the future. Give a later time, or none. */
export class ExpiryNotInFuture extends RuleError {
  static readonly code = 'QM426';
}

/** QM427 (inventory): a batch needs lines. Give a JSON array with at least one object. */
export class BatchWithoutLines extends RuleError {
  static readonly code = 'QM427';
}

/** QM428 (inventory): a transfer needs two locations. Give another location to send it to. */
export class TransferToItself extends RuleError {
  static readonly code = 'QM428';
}

/** QM429 (inventory): there is no such basis of time. Use effective or recorded. */
export class TimeBasisNotFound extends RuleError {
  static readonly code = 'QM429';
}

/** QM430 (inventory): there is nothing to estimate from. Post movements first, or look further back: setting inventory.lookback_days. */
export class NothingToEstimate extends RuleError {
  static readonly code = 'QM430';
}

/** QM501 (series): the mapping cannot be used. DETAIL names the place in the mapping file and what is wrong with it. */
export class MappingNotUsable extends RuleError {
  static readonly code = 'QM501';
}

/** QM502 (series): the file has no usable header. Check delimiter, encoding and skip_lines of the mapping. */
export class HeaderNotUsable extends RuleError {
  static readonly code = 'QM502';
}

/** QM503 (series): the upload is not in the state for this. select state from series.uploads tells where it stands. */
export class UploadState extends RuleError {
  static readonly code = 'QM503';
}

/** QM504 (series): there is no such upload. select id, filename, state from series.uploads lists them. */
export class UploadNotFound extends RuleError {
  static readonly code = 'QM504';
}

/** QM505 (series): the staging table of the upload is gone. Import the file again; an import runs in one transaction. */
export class StagingGone extends RuleError {
  static readonly code = 'QM505';
}

/** QM506 (series): some records of the upload are rejected. Look at series.upload_rejects; correct the file or accept the rest. */
export class RejectsNotAccepted extends RuleError {
  static readonly code = 'QM506';
}

/** QM507 (series): nothing of this upload can be taken back. Masters may be in use; stock is corrected by counting again. */
export class UploadNotRevocable extends RuleError {
  static readonly code = 'QM507';
}

/** QM508 (series): there is no such time series. select id, name from series.series lists them. */
export class SeriesNotFound extends RuleError {
  static readonly code = 'QM508';
}

/** QM509 (series): the observation cannot be recorded. DETAIL names the observation and what is wrong with it. */
export class ObservationNotUsable extends RuleError {
  static readonly code = 'QM509';
}

/** QM510 (series): the time series cannot be described like this. DETAIL says what is missing. */
export class SeriesNotUsable extends RuleError {
  static readonly code = 'QM510';
}

/** QM511 (series): the finding is already decided. A decision stays; look for newer findings. */
export class FindingDecided extends RuleError {
  static readonly code = 'QM511';
}

/** QM512 (series): findings of the upload wait for a decision. Decide them with series.decide_upload_finding, or correct the file and import it again. */
export class FindingsNotDecided extends RuleError {
  static readonly code = 'QM512';
}

/** QM513 (series): the finding cannot be decided like this. DETAIL says what is missing or does not fit; the comment of series.decide_upload_finding lists what is possible. */
export class DecisionNotPossible extends RuleError {
  static readonly code = 'QM513';
}

/** QM514 (series): others were faster than the upload. Reject the upload and import its file again: it is then held against what is there now. */
export class UploadOvertaken extends RuleError {
  static readonly code = 'QM514';
}

/** QM601 (demand): a sale with this transaction id exists. Each sales line has a transaction id of its own. Repeat a request with the same idempotency key to get its first result. */
export class DuplicateTransaction extends RuleError {
  static readonly code = 'QM601';
}

/** QM602 (demand): the sale cannot be recorded as it is. The detail names the line, the column and the reason; demand.sales has the rules. */
export class SaleNotUsable extends RuleError {
  static readonly code = 'QM602';
}

/** QM603 (demand): there is no such sale. select transaction_id from demand.sales lists them. */
export class SaleNotFound extends RuleError {
  static readonly code = 'QM603';
}

/** QM604 (demand): a return cannot issue stock. Record the return without p_issue_stock and receive the goods with inventory.post_movement. */
export class SaleIssuedStockNotAllowed extends RuleError {
  static readonly code = 'QM604';
}

/** QM605 (demand): no load of sales is open in this transaction. Call demand.open_sales_load and COPY into its table in the same transaction. */
export class LoadNotOpen extends RuleError {
  static readonly code = 'QM605';
}

/** QM606 (demand): the order cannot be placed as it is. The detail names the line and the reason. */
export class OrderNotUsable extends RuleError {
  static readonly code = 'QM606';
}

/** QM607 (demand): there is no such order line. select id from demand.order_lines lists them. */
export class OrderLineNotFound extends RuleError {
  static readonly code = 'QM607';
}

/** QM608 (demand): the order line is closed. Only open and partially shipped lines can be shipped or cancelled. */
export class OrderLineClosed extends RuleError {
  static readonly code = 'QM608';
}

/** QM609 (demand): more would be shipped than is open. Ship at most the open quantity of the line. */
export class ShipsMoreThanOrdered extends RuleError {
  static readonly code = 'QM609';
}

/** QM610 (demand): the period is not usable. Give the earlier day first and a frequency of daily, weekly or monthly. */
export class PeriodNotUsable extends RuleError {
  static readonly code = 'QM610';
}

/** QM611 (demand): the quantity cannot be shipped. Give a quantity above zero, whole where the item's unit is. */
export class ShipQuantityNotUsable extends RuleError {
  static readonly code = 'QM611';
}

/** QM612 (demand): sales cannot be summarised by this. Dimensions are item, location, category, region and segment. */
export class DimensionNotKnown extends RuleError {
  static readonly code = 'QM612';
}

/** QM613 (demand): there is no such customer. select id, code from demand.customers lists them. */
export class CustomerNotFound extends RuleError {
  static readonly code = 'QM613';
}

/** QM614 (demand): this customer has been erased. Create a new customer; an erased one stays as an id only. */
export class CustomerErased extends RuleError {
  static readonly code = 'QM614';
}

/** QM701 (model): these samples cannot be compared. Give finite values, and enough of them. */
export class SamplesNotComparable extends RuleError {
  static readonly code = 'QM701';
}

/** QM702 (model): these counts cannot be compared. Give the same two or more bins for both, with something in each sample. */
export class CountsNotComparable extends RuleError {
  static readonly code = 'QM702';
}

/** QM703 (model): these edges cut no bins. Give finite edges, each above the one before. */
export class EdgesNotUsable extends RuleError {
  static readonly code = 'QM703';
}

/** QM704 (model): these forecasts cannot be compared. Give the errors of the same periods. */
export class ForecastsNotComparable extends RuleError {
  static readonly code = 'QM704';
}

/** QM705 (model): there is no bootstrap of this size. The hint names the limits. */
export class BootstrapNotUsable extends RuleError {
  static readonly code = 'QM705';
}

/** QM706 (model): this is no probability. Give p values from 0 to 1. */
export class PValueNotUsable extends RuleError {
  static readonly code = 'QM706';
}

/** QM707 (model): there is no such model. select id, name from model.models lists them. */
export class ModelNotFound extends RuleError {
  static readonly code = 'QM707';
}

/** QM708 (model): there is no such version. select id, model_name, version from model.version_overview lists them. */
export class VersionNotFound extends RuleError {
  static readonly code = 'QM708';
}

/** QM709 (model): there is no such experiment under way. select * from model.experiments where ended_at is null lists those under way. */
export class ExperimentNotFound extends RuleError {
  static readonly code = 'QM709';
}

/** QM710 (model): this version is not in a state for that. Register another version, or wait for what is under way. */
export class VersionNotReady extends RuleError {
  static readonly code = 'QM710';
}

/** QM711 (model): there is no such holdout of this model. Freeze one with model.freeze_holdout. */
export class HoldoutNotFound extends RuleError {
  static readonly code = 'QM711';
}

/** QM712 (model): the holdout was seen in training. Freeze a holdout of a time that the version was not trained with. */
export class HoldoutSeenInTraining extends RuleError {
  static readonly code = 'QM712';
}

/** QM713 (model): the predictions do not match the holdout. Give one prediction for each row of the holdout, in its order. */
export class PredictionsDoNotMatch extends RuleError {
  static readonly code = 'QM713';
}

/** QM714 (model): there is no such validation under way. Begin one with model.begin_validation. */
export class ValidationNotFound extends RuleError {
  static readonly code = 'QM714';
}

/** QM715 (model): this version is still needed. Wait until its deployments are over, or deploy another version first. */
export class VersionNeeded extends RuleError {
  static readonly code = 'QM715';
}

/** QM716 (model): no validation lets this version be deployed. Validate it with model.begin_validation and model.judge_validation. */
export class ValidationMissing extends RuleError {
  static readonly code = 'QM716';
}

/** QM717 (model): there is no such deployment. select * from model.deployments lists them. */
export class DeploymentNotFound extends RuleError {
  static readonly code = 'QM717';
}

/** QM718 (model): this deployment is not in a state for that. model.deployments shows where it is. */
export class DeploymentNotReady extends RuleError {
  static readonly code = 'QM718';
}

/** QM719 (model): another deployment is under way. Wait until it is active, or roll it back. */
export class DeploymentUnderWay extends RuleError {
  static readonly code = 'QM719';
}

/** QM720 (model): this version was not promoted. Deploy it: model.request_deployment, governance.approve, model.start_deployment, model.advance_deployment. */
export class VersionNotPromoted extends RuleError {
  static readonly code = 'QM720';
}

/** QM721 (model): these actuals cannot be set. Give one actual for each prediction that was logged; it is set once. */
export class ActualsNotUsable extends RuleError {
  static readonly code = 'QM721';
}

/** QM722 (model): there is nothing to compare. Freeze a baseline, and log predictions or metrics. */
export class NothingToCompare extends RuleError {
  static readonly code = 'QM722';
}

/** QM723 (model): these counts do not fit the baseline. Freeze a baseline first; count over its edges with model.count_bins. */
export class CountsDoNotFit extends RuleError {
  static readonly code = 'QM723';
}

/** QM724 (model): this is no time to look at. Give a beginning before the end, both finite. */
export class TimeNotUsable extends RuleError {
  static readonly code = 'QM724';
}

/** QM725 (model): there is no such active drift event. select * from model.active_drift_events lists them. */
export class DriftEventNotActive extends RuleError {
  static readonly code = 'QM725';
}

/** QM726 (model): the action for this retraining is not being executed. Let it be approved, and claim it with governance.claim_action first. */
export class ActionNotExecuting extends RuleError {
  static readonly code = 'QM726';
}

/** QM727 (model): there is no such retraining. select * from model.retraining_workflows lists them. */
export class RetrainingNotFound extends RuleError {
  static readonly code = 'QM727';
}

/** QM728 (model): there is nothing to measure the impact with. Log the metric of both versions, and give days on which the new one was in use. */
export class ImpactNotMeasurable extends RuleError {
  static readonly code = 'QM728';
}

/** QM729 (model): this threshold warns of nothing. Give a finite value above zero, or none for the setting model.accuracy_threshold. */
export class ThresholdNotUsable extends RuleError {
  static readonly code = 'QM729';
}

/** QM730 (model): a version has to beat the one in use. Validate it against the version in use in its environment: model.active_versions; where none is, against a simple forecast. */
export class BaselineNotInUse extends RuleError {
  static readonly code = 'QM730';
}

/** QM731 (model): there is no such environment. select environment, description from model.environments lists them. */
export class EnvironmentNotFound extends RuleError {
  static readonly code = 'QM731';
}

/** QM739 (model): no load of this kind is open in this transaction. Open one with the command of the hint and COPY into its table in the same transaction. */
export class LogLoadNotOpen extends RuleError {
  static readonly code = 'QM739';
}

/** QM801 (forecast): forecast and orders do not match. Give both for the same buckets, and windows of zero or more. */
export class ConsumptionNotUsable extends RuleError {
  static readonly code = 'QM801';
}

/** QM802 (forecast): this method forecasts no history. Use one of the methods that forecast.run_method names. */
export class MethodNotRunnable extends RuleError {
  static readonly code = 'QM802';
}

/** QM803 (forecast): nothing can be forecast with these parameters. Give a horizon of at least one period, and a season of at least two or none. */
export class HorizonNotUsable extends RuleError {
  static readonly code = 'QM803';
}

/** QM804 (forecast): there is nothing to forecast. Record sales or observations, or name other items, locations or series. */
export class NothingToForecast extends RuleError {
  static readonly code = 'QM804';
}

/** QM805 (forecast): no forecast can be published under these terms. Mend the term that the detail names. */
export class VersionNotUsable extends RuleError {
  static readonly code = 'QM805';
}

/** QM806 (forecast): the points of the forecast are not usable. Mend the point that the detail names; nothing was published. */
export class PointsNotUsable extends RuleError {
  static readonly code = 'QM806';
}

/** QM807 (forecast): these versions cannot be blended. Blend versions of one frequency and level by weights that sum to 1. */
export class VersionsNotBlendable extends RuleError {
  static readonly code = 'QM807';
}

/** QM808 (forecast): there is no such forecast. select series_id from forecast.current_forecasts() lists what is forecast. */
export class ForecastNotFound extends RuleError {
  static readonly code = 'QM808';
}

/** QM809 (forecast): the accuracy cannot be measured like this. Give a lag of at least one, a period, and a known grouping. */
export class AccuracyNotMeasurable extends RuleError {
  static readonly code = 'QM809';
}

/** QM901 (planning): there is no such plan. select code, name from planning.plans lists them. */
export class PlanNotFound extends RuleError {
  static readonly code = 'QM901';
}

/** QM902 (planning): there is no economic order quantity for these costs. Give costs and a holding cost rate above zero. */
export class NoEconomicQuantity extends RuleError {
  static readonly code = 'QM902';
}

/** QM903 (planning): the lot-sizing rule lacks what it needs. The hint names what each rule needs. */
export class LotSizingIncomplete extends RuleError {
  static readonly code = 'QM903';
}

/** QM905 (planning): a policy wants a transfer where no lane leads. Add an active lane to catalog.lanes, or change supply_mode of the policy. */
export class LaneMissing extends RuleError {
  static readonly code = 'QM905';
}

/** QM906 (planning): there is nothing to plan. Record stock or orders, or publish forecasts, then plan. */
export class NothingToPlan extends RuleError {
  static readonly code = 'QM906';
}

/** QM907 (planning): lanes and bills of material form a ring. select * from ops.verify() finds the rows that were written past the rules. */
export class SupplyRing extends RuleError {
  static readonly code = 'QM907';
}

/** QM908 (planning): this run cannot be released. Release a draft that is newer than the run in force, or plan anew. */
export class RunNotReleasable extends RuleError {
  static readonly code = 'QM908';
}

/** QM909 (planning): there is no such recommendation. select * from planning.open_recommendations lists those that are open. */
export class RecommendationNotFound extends RuleError {
  static readonly code = 'QM909';
}

/** QM910 (planning): only an approved recommendation can be ordered. Let it be approved; governance.pending_approvals shows by whom. */
export class RecommendationNotApproved extends RuleError {
  static readonly code = 'QM910';
}

/** QM911 (planning): this is not what was approved. Take the price of today with planning.revise_recommendation and let it be approved again. */
export class BeyondApproval extends RuleError {
  static readonly code = 'QM911';
}

/** QM912 (planning): the contract has not enough left. Order less, raise the ceiling, or plan anew. */
export class ContractExhausted extends RuleError {
  static readonly code = 'QM912';
}

/** QM913 (planning): there is no such order line. select * from planning.open_order_lines lists those that are open. */
export class SupplyOrderLineNotFound extends RuleError {
  static readonly code = 'QM913';
}

/** QM914 (planning): this order line is finished. What came without an order is posted with inventory.post_movement. */
export class SupplyOrderLineFinished extends RuleError {
  static readonly code = 'QM914';
}

/** QM915 (planning): more would be received than was ordered. Receive what is open and tolerated, and send the rest back. */
export class OverReceipt extends RuleError {
  static readonly code = 'QM915';
}

/** QM916 (planning): closing an order line needs a reason. Say why the rest will not come. */
export class ReasonToClose extends RuleError {
  static readonly code = 'QM916';
}

/** QM917 (planning): this recommendation cannot be revised. Purchases that are pending or approved can be revised. */
export class RecommendationNotRevisable extends RuleError {
  static readonly code = 'QM917';
}

/** QM918 (planning): nobody sells this on these terms. catalog.rank_offers shows the offers for a quantity. */
export class OfferNotUsable extends RuleError {
  static readonly code = 'QM918';
}

/** QM919 (planning): alerts cannot look so far ahead. Give 0 to 365 days. */
export class AlertDaysNotUsable extends RuleError {
  static readonly code = 'QM919';
}

/** QMA01 (finance): these returns cannot be measured. Give finite returns, and enough of them; leave out what is unknown. */
export class ReturnsNotUsable extends RuleError {
  static readonly code = 'QMA01';
}

/** QMA02 (finance): risk cannot be measured on these terms. DETAIL names the term, HINT what it can be. */
export class RiskTermsNotUsable extends RuleError {
  static readonly code = 'QMA02';
}

/** QMA03 (finance): these values have no returns. Returns need two or more values above zero, in order of time. */
export class LevelsNotUsable extends RuleError {
  static readonly code = 'QMA03';
}

/** QMA04 (finance): there is no such series or portfolio. select id, name from series.series, and from finance.portfolios, list those in sight. */
export class RiskSubjectNotFound extends RuleError {
  static readonly code = 'QMA04';
}

/** QMA05 (finance): these positions make no portfolio. Give series of one currency and one frequency, weights above 0 that sum to 1. */
export class PositionsNotUsable extends RuleError {
  static readonly code = 'QMA05';
}

/** QMA06 (finance): there is no simulation of this size. DETAIL names the term, HINT what it can be. */
export class SimulationNotUsable extends RuleError {
  static readonly code = 'QMA06';
}

/** QMA07 (finance): these series cannot be correlated. Name two series or more of one frequency, with values above zero in three periods that all of them have. */
export class SeriesNotCorrelatable extends RuleError {
  static readonly code = 'QMA07';
}

/** QMA50 (finance): there is no such statement. select id, code, name from finance.statements lists those that you may see. */
export class StatementNotFound extends RuleError {
  static readonly code = 'QMA50';
}

/** QMA51 (finance): this statement has another currency or fiscal year. Give the new statement another code. */
export class StatementFixed extends RuleError {
  static readonly code = 'QMA51';
}

/** QMA52 (finance): the line cannot be taken from there. Give a source that fits the line, and series of the right kind in the statement's currency, each once. */
export class StatementLineNotUsable extends RuleError {
  static readonly code = 'QMA52';
}

/** QMA53 (finance): this is no reporting period. Name a month like 2010-11, a calendar quarter like 2010-Q4, or the year in which a fiscal year begins, like 2010. */
export class ReportingPeriodNotUsable extends RuleError {
  static readonly code = 'QMA53';
}

/** QMA54 (finance): this is no budget. Mend the line that the detail names; a new budget covers the whole time of the one that it replaces. */
export class BudgetNotUsable extends RuleError {
  static readonly code = 'QMA54';
}

/** QMA55 (finance): there is no such report. select id, period_start, granularity, state from finance.kpi_reports lists those that you may see. */
export class KpiReportNotFound extends RuleError {
  static readonly code = 'QMA55';
}

/** QMA56 (finance): this report is out of date. Work it out anew with finance.compute_kpi_report, and publish that. */
export class KpiReportOutOfDate extends RuleError {
  static readonly code = 'QMA56';
}

/** QMA57 (finance): this statement is somebody else's. Let its owner or an admin change it. */
export class StatementNotOwn extends RuleError {
  static readonly code = 'QMA57';
}

/** QMB01 (ops): there are no checks of this room. select distinct room from ops.integrity_checks lists the rooms that have some. */
export class RoomWithoutChecks extends RuleError {
  static readonly code = 'QMB01';
}

/** QMB11 (ops): these rows cannot be handed over. Name a user and an active one, or null for the company; the hint says more. */
export class RowsNotHandedOver extends RuleError {
  static readonly code = 'QMB11';
}

/** The class of every rule, by its SQLSTATE. */
export const ruleErrors: Record<string, new (fields: ErrorFields) => RuleError> = {
  QM001: IdempotencyKeyReused,
  QM002: AppendOnly,
  QM003: TransitionNotAllowed,
  QM004: StateWithoutHistory,
  QM005: SettingNotFound,
  QM006: SettingValueRefused,
  QM007: DefaultPartitionNotEmpty,
  QM008: TableNotPartitioned,
  QM009: RangeNotUsable,
  QM010: ProbabilityNotUsable,
  QM011: ArgumentNotInDomain,
  QM012: LoginBound,
  QM101: UserRequired,
  QM102: UserCannotAct,
  QM103: RoleNotAllowed,
  QM104: UserNotFound,
  QM105: UserErased,
  QM106: LastAdmin,
  QM107: UsersNotDeleted,
  QM108: PrincipalNotAPerson,
  QM109: LoginNotUsable,
  QM201: ApprovalPolicyMissing,
  QM202: ApprovalNotFound,
  QM203: ApprovalDecided,
  QM204: ApprovalExpired,
  QM205: OwnRequest,
  QM206: ApproverNotEligible,
  QM207: ParametersChanged,
  QM208: AlreadyVoted,
  QM209: ReasonForRejection,
  QM210: NotTheRequester,
  QM211: VoteNotFound,
  QM212: ApprovalNotGiven,
  QM213: QuorumLost,
  QM214: AlertNotFound,
  QM215: AlertResolved,
  QM216: AlertSeenAgain,
  QM217: SnoozeNotInFuture,
  QM218: SilenceWithoutEnd,
  QM219: SilenceNotFound,
  QM220: ActionTypeUnknown,
  QM221: ActionNotFound,
  QM222: ActionOfAnother,
  QM223: ActionBegun,
  QM224: ActionChanged,
  QM225: ActionNotReady,
  QM226: AttemptNotInForce,
  QM227: NothingToSettle,
  QM228: SettlementWithoutNote,
  QM229: AuditChainMissing,
  QM301: TreeCycle,
  QM302: TimeZoneNotFound,
  QM303: ConversionNotFound,
  QM304: QuantityNotWhole,
  QM305: BomCycle,
  QM306: OfferNotFound,
  QM307: OfferWeightsSum,
  QM308: BarcodeTaken,
  QM309: MainBarcode,
  QM310: ItemNotFound,
  QM311: DeleteMode,
  QM312: ItemInUse,
  QM313: LaneRing,
  QM401: InsufficientStock,
  QM402: QuantityNotUsable,
  QM404: LevelNotFound,
  QM406: LocationNotFound,
  QM407: ServiceWithoutStock,
  QM408: TakesNothingIn,
  QM409: LotNotFound,
  QM410: LotHeldBack,
  QM411: LotExpired,
  QM412: InsufficientLotStock,
  QM413: ReservationNotFound,
  QM414: ReservationClosed,
  QM415: MoreThanReserved,
  QM416: MovementNotFound,
  QM417: AlreadyReversed,
  QM418: MovementNotReversible,
  QM419: MovementTypeHasCommand,
  QM420: CostNotTaken,
  QM421: MovementInFuture,
  QM422: CountBelowPromised,
  QM423: BalanceWithoutMovement,
  QM424: TransferNotBalanced,
  QM425: ReasonRequired,
  QM426: ExpiryNotInFuture,
  QM427: BatchWithoutLines,
  QM428: TransferToItself,
  QM429: TimeBasisNotFound,
  QM430: NothingToEstimate,
  QM501: MappingNotUsable,
  QM502: HeaderNotUsable,
  QM503: UploadState,
  QM504: UploadNotFound,
  QM505: StagingGone,
  QM506: RejectsNotAccepted,
  QM507: UploadNotRevocable,
  QM508: SeriesNotFound,
  QM509: ObservationNotUsable,
  QM510: SeriesNotUsable,
  QM511: FindingDecided,
  QM512: FindingsNotDecided,
  QM513: DecisionNotPossible,
  QM514: UploadOvertaken,
  QM601: DuplicateTransaction,
  QM602: SaleNotUsable,
  QM603: SaleNotFound,
  QM604: SaleIssuedStockNotAllowed,
  QM605: LoadNotOpen,
  QM606: OrderNotUsable,
  QM607: OrderLineNotFound,
  QM608: OrderLineClosed,
  QM609: ShipsMoreThanOrdered,
  QM610: PeriodNotUsable,
  QM611: ShipQuantityNotUsable,
  QM612: DimensionNotKnown,
  QM613: CustomerNotFound,
  QM614: CustomerErased,
  QM701: SamplesNotComparable,
  QM702: CountsNotComparable,
  QM703: EdgesNotUsable,
  QM704: ForecastsNotComparable,
  QM705: BootstrapNotUsable,
  QM706: PValueNotUsable,
  QM707: ModelNotFound,
  QM708: VersionNotFound,
  QM709: ExperimentNotFound,
  QM710: VersionNotReady,
  QM711: HoldoutNotFound,
  QM712: HoldoutSeenInTraining,
  QM713: PredictionsDoNotMatch,
  QM714: ValidationNotFound,
  QM715: VersionNeeded,
  QM716: ValidationMissing,
  QM717: DeploymentNotFound,
  QM718: DeploymentNotReady,
  QM719: DeploymentUnderWay,
  QM720: VersionNotPromoted,
  QM721: ActualsNotUsable,
  QM722: NothingToCompare,
  QM723: CountsDoNotFit,
  QM724: TimeNotUsable,
  QM725: DriftEventNotActive,
  QM726: ActionNotExecuting,
  QM727: RetrainingNotFound,
  QM728: ImpactNotMeasurable,
  QM729: ThresholdNotUsable,
  QM730: BaselineNotInUse,
  QM731: EnvironmentNotFound,
  QM739: LogLoadNotOpen,
  QM801: ConsumptionNotUsable,
  QM802: MethodNotRunnable,
  QM803: HorizonNotUsable,
  QM804: NothingToForecast,
  QM805: VersionNotUsable,
  QM806: PointsNotUsable,
  QM807: VersionsNotBlendable,
  QM808: ForecastNotFound,
  QM809: AccuracyNotMeasurable,
  QM901: PlanNotFound,
  QM902: NoEconomicQuantity,
  QM903: LotSizingIncomplete,
  QM905: LaneMissing,
  QM906: NothingToPlan,
  QM907: SupplyRing,
  QM908: RunNotReleasable,
  QM909: RecommendationNotFound,
  QM910: RecommendationNotApproved,
  QM911: BeyondApproval,
  QM912: ContractExhausted,
  QM913: SupplyOrderLineNotFound,
  QM914: SupplyOrderLineFinished,
  QM915: OverReceipt,
  QM916: ReasonToClose,
  QM917: RecommendationNotRevisable,
  QM918: OfferNotUsable,
  QM919: AlertDaysNotUsable,
  QMA01: ReturnsNotUsable,
  QMA02: RiskTermsNotUsable,
  QMA03: LevelsNotUsable,
  QMA04: RiskSubjectNotFound,
  QMA05: PositionsNotUsable,
  QMA06: SimulationNotUsable,
  QMA07: SeriesNotCorrelatable,
  QMA50: StatementNotFound,
  QMA51: StatementFixed,
  QMA52: StatementLineNotUsable,
  QMA53: ReportingPeriodNotUsable,
  QMA54: BudgetNotUsable,
  QMA55: KpiReportNotFound,
  QMA56: KpiReportOutOfDate,
  QMA57: StatementNotOwn,
  QMB01: RoomWithoutChecks,
  QMB11: RowsNotHandedOver,
};

/** SQLSTATE of every rule. */
export type RuleErrorCode =
  | 'QM001'
  | 'QM002'
  | 'QM003'
  | 'QM004'
  | 'QM005'
  | 'QM006'
  | 'QM007'
  | 'QM008'
  | 'QM009'
  | 'QM010'
  | 'QM011'
  | 'QM012'
  | 'QM101'
  | 'QM102'
  | 'QM103'
  | 'QM104'
  | 'QM105'
  | 'QM106'
  | 'QM107'
  | 'QM108'
  | 'QM109'
  | 'QM201'
  | 'QM202'
  | 'QM203'
  | 'QM204'
  | 'QM205'
  | 'QM206'
  | 'QM207'
  | 'QM208'
  | 'QM209'
  | 'QM210'
  | 'QM211'
  | 'QM212'
  | 'QM213'
  | 'QM214'
  | 'QM215'
  | 'QM216'
  | 'QM217'
  | 'QM218'
  | 'QM219'
  | 'QM220'
  | 'QM221'
  | 'QM222'
  | 'QM223'
  | 'QM224'
  | 'QM225'
  | 'QM226'
  | 'QM227'
  | 'QM228'
  | 'QM229'
  | 'QM301'
  | 'QM302'
  | 'QM303'
  | 'QM304'
  | 'QM305'
  | 'QM306'
  | 'QM307'
  | 'QM308'
  | 'QM309'
  | 'QM310'
  | 'QM311'
  | 'QM312'
  | 'QM313'
  | 'QM401'
  | 'QM402'
  | 'QM404'
  | 'QM406'
  | 'QM407'
  | 'QM408'
  | 'QM409'
  | 'QM410'
  | 'QM411'
  | 'QM412'
  | 'QM413'
  | 'QM414'
  | 'QM415'
  | 'QM416'
  | 'QM417'
  | 'QM418'
  | 'QM419'
  | 'QM420'
  | 'QM421'
  | 'QM422'
  | 'QM423'
  | 'QM424'
  | 'QM425'
  | 'QM426'
  | 'QM427'
  | 'QM428'
  | 'QM429'
  | 'QM430'
  | 'QM501'
  | 'QM502'
  | 'QM503'
  | 'QM504'
  | 'QM505'
  | 'QM506'
  | 'QM507'
  | 'QM508'
  | 'QM509'
  | 'QM510'
  | 'QM511'
  | 'QM512'
  | 'QM513'
  | 'QM514'
  | 'QM601'
  | 'QM602'
  | 'QM603'
  | 'QM604'
  | 'QM605'
  | 'QM606'
  | 'QM607'
  | 'QM608'
  | 'QM609'
  | 'QM610'
  | 'QM611'
  | 'QM612'
  | 'QM613'
  | 'QM614'
  | 'QM701'
  | 'QM702'
  | 'QM703'
  | 'QM704'
  | 'QM705'
  | 'QM706'
  | 'QM707'
  | 'QM708'
  | 'QM709'
  | 'QM710'
  | 'QM711'
  | 'QM712'
  | 'QM713'
  | 'QM714'
  | 'QM715'
  | 'QM716'
  | 'QM717'
  | 'QM718'
  | 'QM719'
  | 'QM720'
  | 'QM721'
  | 'QM722'
  | 'QM723'
  | 'QM724'
  | 'QM725'
  | 'QM726'
  | 'QM727'
  | 'QM728'
  | 'QM729'
  | 'QM730'
  | 'QM731'
  | 'QM739'
  | 'QM801'
  | 'QM802'
  | 'QM803'
  | 'QM804'
  | 'QM805'
  | 'QM806'
  | 'QM807'
  | 'QM808'
  | 'QM809'
  | 'QM901'
  | 'QM902'
  | 'QM903'
  | 'QM905'
  | 'QM906'
  | 'QM907'
  | 'QM908'
  | 'QM909'
  | 'QM910'
  | 'QM911'
  | 'QM912'
  | 'QM913'
  | 'QM914'
  | 'QM915'
  | 'QM916'
  | 'QM917'
  | 'QM918'
  | 'QM919'
  | 'QMA01'
  | 'QMA02'
  | 'QMA03'
  | 'QMA04'
  | 'QMA05'
  | 'QMA06'
  | 'QMA07'
  | 'QMA50'
  | 'QMA51'
  | 'QMA52'
  | 'QMA53'
  | 'QMA54'
  | 'QMA55'
  | 'QMA56'
  | 'QMA57'
  | 'QMB01'
  | 'QMB11';
