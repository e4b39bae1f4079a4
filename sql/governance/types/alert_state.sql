create type governance.alert_state as enum ('pending', 'open', 'acknowledged', 'snoozed', 'resolved');

comment on type governance.alert_state is
  'State of an alert: pending has not lasted long enough yet; open wants attention; acknowledged has somebody''s; snoozed is quiet until a moment; resolved is over.';
