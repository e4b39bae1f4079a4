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
  QM101: UserRequired,
  QM102: UserCannotAct,
  QM103: RoleNotAllowed,
  QM104: UserNotFound,
  QM105: UserErased,
  QM106: LastAdmin,
  QM107: UsersNotDeleted,
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
  | 'QM101'
  | 'QM102'
  | 'QM103'
  | 'QM104'
  | 'QM105'
  | 'QM106'
  | 'QM107'
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
  | 'QM312';
