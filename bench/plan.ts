/**
 * npx tsx bench/plan.ts [--rounds 3] [--python /usr/bin/python3] [--major 18]
 *
 * Plans 2,000 finished items over 26 weeks, three levels of ten components each, 2,000 materials of 500 suppliers, on a
 * durable embedded server: planning.run_plan, and in turns with it the same plan in pandas (bench/plan_pandas.py), which
 * reads from and writes to the same database: with COPY by hand, and with pandas' own read_sql and to_sql. Prints the ratios
 * of the times, and how far the plans differ. Needs Debian's python3-pandas, python3-psycopg2 and python3-sqlalchemy.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { EmbeddedServer } from '../sdk/server.js';
import { applySchema } from '../tools/build-schema.js';
import { createDatabase, INSTALLER, urlFor, withClient } from '../tools/databases.js';
import { projectRoot } from '../tools/rooms.js';
import { median } from './figures.js';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    python: { type: 'string', default: '/usr/bin/python3' },
    major: { type: 'string', default: '18' },
  },
});

const company = `
select setseed(0.42);
insert into catalog.locations (code,name,location_type) values ('P1','Plant','plant');
insert into catalog.suppliers (code,name,default_lead_time_days,reliability_score) select 'S'||lpad(g::text,3,'0'),'Supplier '||g,5+(g*7)%21,0.7+(g%30)/100.0 from generate_series(1,500) g;
insert into catalog.items (sku,name,item_type,unit,unit_cost) select 'F'||lpad(g::text,4,'0'),'Finished '||g,'product','piece',50 from generate_series(1,2000) g;
insert into catalog.items (sku,name,item_type,unit,unit_cost) select 'A'||lpad(g::text,4,'0'),'Assembly '||g,'component','piece',20 from generate_series(1,500) g;
insert into catalog.items (sku,name,item_type,unit,unit_cost) select 'C'||lpad(g::text,4,'0'),'Component '||g,'component','piece',5 from generate_series(1,500) g;
insert into catalog.items (sku,name,item_type,unit,unit_cost) select 'M'||lpad(g::text,4,'0'),'Material '||g,'material','kg',1 from generate_series(1,2000) g;
create temp table it as select sku,id,substr(sku,1,1) k, substr(sku,2)::int n from catalog.items;
insert into catalog.bom_lines (parent_id,position,component_id,quantity_per,unit) select f.id,j,a.id,1+(j%3),'piece' from it f cross join generate_series(1,10) j join it a on a.k='A' and a.n = 1+((f.n*13+j*47)%500) where f.k='F';
insert into catalog.bom_lines (parent_id,position,component_id,quantity_per,unit,scrap_rate) select f.id,j,a.id,1+(j%2),'piece',0.02 from it f cross join generate_series(1,10) j join it a on a.k='C' and a.n = 1+((f.n*11+j*53)%500) where f.k='A';
insert into catalog.bom_lines (parent_id,position,component_id,quantity_per,unit,scrap_rate) select f.id,j,a.id,0.1*j,'kg',0.05 from it f cross join generate_series(1,10) j join it a on a.k='M' and a.n = 1+((f.n*7+j*199)%2000) where f.k='C';
insert into catalog.supplier_items (supplier_id,item_id,minimum_order_quantity,order_multiple,lead_time_days) select s.id,m.id,50,10,7+(m.n+j)%14 from it m cross join generate_series(0,2) j join (select id,row_number() over (order by code) n from catalog.suppliers) s on s.n=1+((m.n*3+j*101)%500) where m.k='M';
insert into catalog.supplier_prices (supplier_item_id,price,currency,quantity_range) select id,1+random(), 'USD','[0,1000)'::numrange from catalog.supplier_items union all select id,0.9,'USD','[1000,)'::numrange from catalog.supplier_items;
insert into series.series (name,kind,item_id,location_id,unit,frequency) select 'demand '||sku,'demand',it.id,l.id,'piece','weekly' from it, catalog.locations l where k='F';
insert into forecast.versions (source,training_cut_off,frequency) values ('external',current_date-1,'weekly');
insert into forecast.series_forecasts (version_id,series_id,item_id,location_id,source,issued_at,method,error_deviation,first_target_on,last_target_on) select v.id,s.id,s.item_id,s.location_id,'external',v.issued_at,'external',8,date_trunc('week',current_date)::date,date_trunc('week',current_date)::date+27*7 from forecast.versions v, series.series s;
insert into forecast.points (version_id,series_id,target_on,point) select f.version_id,f.series_id,date_trunc('week',current_date)::date+7*w,5+random()*30 from forecast.series_forecasts f, generate_series(0,27) w;
insert into inventory.levels (item_id,location_id,unit,allows_negative_stock) select i.id,l.id,i.unit,false from catalog.items i, catalog.locations l;
analyze;
`;

/** COPY both ways, written by hand; and what pandas itself offers, read_sql and to_sql. */
const ways = ['copy', 'to_sql'] as const;

interface PandasResult {
  seconds: number;
  orders: number;
  pegs: number;
  recommendations: number;
  quantities: Record<string, number>;
}

async function main(): Promise<void> {
  await using server = await EmbeddedServer.startTemporary({
    major: Number(options.major),
    durable: true,
    settings: { shared_buffers: '512MB', max_wal_size: '4GB', checkpoint_timeout: '1h' },
  });
  const url = await createDatabase(server, 'plan');
  await withClient(urlFor(url, INSTALLER), (client) => applySchema(client));
  await withClient(url, async (client) => {
    await client.query(company);
    await client.query('create schema bench');
    const seconds: Record<string, number[]> = {};
    for (let round = 1; round <= Number(options.rounds); round += 1) {
      await client.query('checkpoint');
      const start = performance.now();
      const { rows } = await client.query<{ orders: number; pegs: number; recommendations: number }>(
        'select planned_order_count as orders, peg_count as pegs, recommendation_count as recommendations from planning.run_plan()',
      );
      const run = (performance.now() - start) / 1000;

      const pandas: Record<string, PandasResult> = {};
      for (const way of ways) {
        await client.query('checkpoint');
        pandas[way] = JSON.parse(
          execFileSync(options.python, [join(projectRoot, 'bench/plan_pandas.py'), url, way], {
            maxBuffer: 1 << 28,
            encoding: 'utf8',
          }),
        ) as PandasResult;
        (seconds[way] ??= []).push(pandas[way].seconds);
      }
      (seconds['run_plan'] ??= []).push(run);
      const { orders, pegs, recommendations } = pandas['copy']!;
      console.log(
        `round ${round}: run_plan ${run.toFixed(2)} s (${JSON.stringify(rows[0])}), ` +
          `pandas ${ways.map((way) => `${way} ${pandas[way]!.seconds.toFixed(2)} s`).join(', ')} ` +
          `(${orders} orders, ${pegs} pegs, ${recommendations} recommendations)`,
      );

      const { rows: planned } = await client.query<{ sku: string; quantity: number }>(
        `select i.sku, sum(o.quantity) as quantity
         from planning.planned_orders o
         join planning.run_items n on n.run_id = o.run_id and n.node = o.node
         join catalog.items i on i.id = n.item_id
         join planning.plans p on p.current_run_id = o.run_id
         group by i.sku`,
      );
      const worst = Math.max(
        ...planned.map(({ sku, quantity }) => Math.abs(quantity - (pandas['copy']!.quantities[sku] ?? 0)) / quantity),
      );
      console.log(`  planned quantities differ by at most ${(worst * 100).toFixed(4)} % of an item's`);
    }
    for (const way of ways) {
      const ratios = seconds['run_plan']!.map((run, round) => run / seconds[way]![round]!);
      console.log(
        `time of run_plan / the same in pandas, ${way}: ${median(ratios).toFixed(2)} (${ratios.map((one) => one.toFixed(2)).join(', ')})`,
      );
    }
    const spent = seconds['run_plan']!;
    console.log(`seconds of run_plan: ${median(spent).toFixed(2)} (${spent.map((one) => one.toFixed(2)).join(', ')})`);
  });
}

await main();
