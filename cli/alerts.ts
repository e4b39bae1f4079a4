import { Option, type Command } from 'commander';
import type { ActiveAlert, AlertEvent } from '../sdk/index.js';
import {
  common,
  everyRow,
  interruptSignal,
  minuteOf,
  say,
  sayJson,
  sayTable,
  withClient,
  type CommonOptions,
} from './context.js';
import { count } from './forecast.js';

interface AlertsOptions extends CommonOptions {
  type?: string;
  severity?: ActiveAlert['severity'];
  follow?: boolean;
  limit: number;
}

const severities = ['info', 'low', 'medium', 'high', 'critical'] as const;

/** `alerts`: what wants attention, the most severe first; or what becomes of alerts as it happens. */
export function registerAlerts(program: Command): void {
  common(program.command('alerts'))
    .description('list the live alerts, the most severe first')
    .option('--type <type>', 'of this kind, such as low_stock or model_drift')
    .addOption(new Option('--severity <severity>', 'at least so severe').choices(severities))
    .option('--follow', 'then go on and print what becomes of alerts, until interrupted')
    .option('--limit <number>', 'as many', count, 20)
    .addHelpText('after', '\nExample:\n  $ quartermaster alerts --severity high --follow')
    .action((options: AlertsOptions) =>
      withClient(options, async (client) => {
        const least = severities.indexOf(options.severity ?? 'info');
        const isMeant = ({ alert_type: type, severity }: ActiveAlert | AlertEvent): boolean =>
          (options.type === undefined || type === options.type) && severities.indexOf(severity) >= least;
        const live = await everyRow((page) => client.governance.listActiveAlerts({ alertType: options.type, ...page }));
        const alerts = live.filter(isMeant);
        const shown = alerts.slice(0, options.limit);
        if (options.json) {
          sayJson({ count: alerts.length, alerts: shown });
        } else {
          sayTable(
            ['severity', 'what', 'seen', 'state', 'since'],
            shown.map((row) => [
              row.severity,
              row.title,
              row.occurrence_count,
              row.is_silenced || row.is_inhibited ? `${row.state}, silenced` : row.state,
              minuteOf(row.first_seen_at),
            ]),
          );
          if (alerts.length > shown.length) say(`${alerts.length - shown.length} more; --limit shows them`);
        }
        if (!options.follow) return;
        const signal = interruptSignal();
        try {
          for await (const event of client.governance.alerts.listen({ signal })) {
            if (!isMeant(event)) continue;
            const alert = await client.governance.getAlert({ alertId: event.id });
            if (options.json) sayJson({ event: event.event, alert });
            else say(`${event.changed_at.toISOString()} ${event.event} ${event.severity} ${alert?.title ?? event.id}`);
          }
        } catch (error) {
          if (!signal.aborted) throw error;
        }
      }),
    );
}
