"""The planning run of bench/plan.ts in pandas: reads from the database, nets level by level, pegs, chooses suppliers,
writes everything back. Arrays of all items of a level are netted together, bucket after bucket: the fastest way that was
found. Usage: plan_pandas.py <database url> copy|to_sql; prints a JSON document. copy: COPY both ways, by hand; to_sql: pandas'
own read_sql and to_sql."""

import decimal
import io
import json
import sys
import time

import numpy as np
import pandas as pd
import psycopg2

WITH_TO_SQL = sys.argv[2] == "to_sql"
if WITH_TO_SQL:
    import sqlalchemy

    ENGINE = sqlalchemy.create_engine(sys.argv[1].replace("postgres://", "postgresql+psycopg2://"))


def read(connection, query):
    """COPY to CSV and read that: several times as fast as read_sql."""
    if WITH_TO_SQL:
        frame = pd.read_sql(sqlalchemy.text(query), ENGINE.connect())
        for name in frame:
            first = frame[name].dropna().iloc[:1].tolist()
            if first and (isinstance(first[0], decimal.Decimal) or name == "until_quantity"):
                frame[name] = frame[name].astype(float)
            elif first and not isinstance(first[0], (str, bool)) and frame[name].dtype == object:
                frame[name] = frame[name].astype(str)
            elif first and isinstance(first[0], bool):
                frame[name] = frame[name].map({True: "t", False: "f"})
        return frame
    buffer = io.StringIO()
    with connection.cursor() as cursor:
        cursor.copy_expert(f"copy ({query}) to stdout with csv header", buffer)
    buffer.seek(0)
    return pd.read_csv(buffer)


def write(connection, table, frame):
    if WITH_TO_SQL:
        frame.to_sql(table, ENGINE, schema="bench", if_exists="replace", index=False, method="multi", chunksize=1000)
        return
    buffer = io.StringIO()
    frame.to_csv(buffer, index=False, header=False)
    buffer.seek(0)
    with connection.cursor() as cursor:
        cursor.execute(f"drop table if exists bench.{table}")
        types = {"f": "double precision", "i": "integer", "O": "text", "M": "date"}
        columns = ", ".join(f"{name} {types[frame[name].dtype.kind]}" for name in frame)
        cursor.execute(f"create table bench.{table} ({columns})")
        cursor.copy_expert(f"copy bench.{table} from stdin with csv", buffer)
        cursor.execute(f"create index on bench.{table} ({frame.columns[0]})")


def main(url):
    started = time.perf_counter()
    connection = psycopg2.connect(url)
    items = read(connection, "select sku, low_level_code as level, unit = 'piece' as is_whole, id from catalog.items order by sku")
    items["is_whole"] = items.is_whole == "t"
    number = pd.Series(items.index, index=items.id)
    bom = read(connection, "select parent_id, component_id, quantity_per / (1 - scrap_rate) as per from catalog.bom_lines")
    bom["parent"] = bom.parent_id.map(number)
    bom["component"] = bom.component_id.map(number)
    offers = read(
        connection,
        "select o.item_id, s.code, coalesce(o.lead_time_days, s.default_lead_time_days) as days, s.reliability_score as reliability,"
        " o.minimum_order_quantity as minimum, o.order_multiple as multiple,"
        " lower(p.quantity_range) as from_quantity, upper(p.quantity_range) as until_quantity, p.price"
        " from catalog.supplier_items o join catalog.suppliers s on s.id = o.supplier_id"
        " join catalog.supplier_prices p on p.supplier_item_id = o.id",
    )
    offers["item"] = offers.item_id.map(number)
    offers["until_quantity"] = offers.until_quantity.fillna(np.inf)
    points = read(
        connection,
        "select f.item_id, p.target_on, p.point, f.error_deviation from forecast.points p"
        " join forecast.series_forecasts f using (version_id, series_id)",
    )
    points["item"] = points.item_id.map(number)
    stock = read(connection, "select item_id, on_hand from inventory.levels")
    buckets = 26
    today = pd.Timestamp(read(connection, "select current_date as today").today[0])
    monday = today - pd.Timedelta(days=today.weekday())
    starts = np.array([0] + [7 * b - today.weekday() for b in range(1, buckets + 1)])

    count = len(items)
    on_hand = np.zeros(count)
    on_hand[stock.item_id.map(number)] = stock.on_hand
    gross = np.zeros((count, buckets))
    week = (pd.to_datetime(points.target_on) - monday).dt.days // 7
    inside = (week >= 0) & (week < buckets)
    share = np.where(week == 0, (7 - today.weekday()) / 7, 1.0)
    np.add.at(gross, (points.item[inside], week[inside]), (points.point * share)[inside])
    deviation = np.zeros(count)
    deviation[points.item] = points.error_deviation
    forecast = gross.copy()
    z = 1.6448536269514722

    def choose(wanted):
        """The best offer of each wanted quantity: price 0.4, reliability 0.3, lead time 0.3."""
        asked = wanted.merge(offers, on="item")
        quantity = np.maximum(asked.quantity, asked.minimum)
        asked["order_quantity"] = np.ceil(quantity / asked.multiple - 1e-9) * asked.multiple
        asked = asked[(asked.order_quantity >= asked.from_quantity) & (asked.order_quantity < asked.until_quantity)].copy()
        asked["total"] = asked.price * asked.order_quantity
        lowest = asked.groupby("key").total.transform("min")
        shortest = asked.groupby("key").days.transform("min")
        asked["score"] = (0.4 * lowest / asked.total + 0.3 * asked.reliability + 0.3 * (shortest + 1) / (asked.days + 1)).round(4)
        asked = asked.sort_values(["key", "score", "total", "code"], ascending=[True, False, True, True])
        asked["rank"] = asked.groupby("key").cumcount() + 1
        return asked

    lead = np.full(count, 7)
    minimum = np.zeros(count)
    multiple = np.where(items.is_whole, 1.0, 0.0)
    orders, pegs, requirements = [], [], []
    last = 0
    for level in sorted(items.level.unique()):
        nodes = items.index[items.level == level].to_numpy()
        daily = gross[nodes].sum(axis=1) / (starts[-1] - starts[0])
        bought = nodes[~np.isin(nodes, bom.parent)]
        if len(bought):
            usual = pd.DataFrame({"key": bought, "item": bought, "quantity": gross[bought].sum(axis=1) / (starts[-1] - starts[0]) * 7})
            best = choose(usual)
            best = best[best["rank"] == 1].set_index("key")
            lead[best.index] = best.days
            minimum[best.index] = best.minimum
            multiple[best.index] = best.multiple
        safety = z * deviation[nodes] * np.sqrt(lead[nodes] / 7)
        first = np.clip(np.searchsorted(starts, lead[nodes], side="right") - 1, 0, buckets - 1)
        projected = on_hand[nodes].copy()
        size = np.maximum(multiple[nodes], 1e-12)
        planned = np.zeros((len(nodes), buckets))
        net = np.zeros((len(nodes), buckets))
        balance = np.zeros((len(nodes), buckets))
        for bucket in range(buckets):
            available = projected - gross[nodes, bucket]
            need = safety - available
            short = need > 1e-9
            net[:, bucket] = np.where(short, need, 0)
            lot = np.maximum(need, minimum[nodes])
            lot = np.where(multiple[nodes] > 0, np.ceil(lot / size - 1e-9) * size, lot)
            planned[:, bucket] = np.where(short & (bucket >= first), lot, 0)
            projected = available + planned[:, bucket]
            balance[:, bucket] = projected
        rows, columns = np.nonzero(planned)
        receive = np.maximum(starts[columns], lead[nodes[rows]])
        made = pd.DataFrame({
            "number": last + 1 + np.arange(len(rows)),
            "item": nodes[rows],
            "bucket": columns + 1,
            "quantity": planned[rows, columns],
            "need": net[rows, columns],
            "release_day": receive - lead[nodes[rows]],
            "receive_day": receive,
        })
        last += len(rows)
        orders.append(made)
        requirements.append(pd.DataFrame({
            "item": np.repeat(nodes, buckets),
            "bucket": np.tile(np.arange(1, buckets + 1), len(nodes)),
            "forecast": forecast[nodes].ravel(),
            "gross": gross[nodes].ravel(),
            "net": net.ravel(),
            "planned": planned.ravel(),
            "projected": balance.ravel(),
        }))
        needed = made.merge(bom[["parent", "component", "per"]], left_on="item", right_on="parent")
        if len(needed):
            needed["need_bucket"] = np.clip(np.searchsorted(starts, needed.release_day, side="right") - 1, 0, buckets - 1)
            needed["pegged"] = needed.quantity * needed.per
            np.add.at(gross, (needed.component, needed.need_bucket), needed.pegged)
            pegs.append(needed[["number", "component", "need_bucket", "pegged"]])

    orders = pd.concat(orders)
    soon = orders[(orders.release_day <= 14)]
    buy = soon[~soon.item.isin(bom.parent)]
    considered = choose(pd.DataFrame({"key": buy.number, "item": buy.item, "quantity": buy.quantity}))
    taken = considered[considered["rank"] == 1]
    recommendations = soon.merge(taken[["key", "code", "order_quantity", "price", "total"]], left_on="number", right_on="key", how="left")
    recommendations["sku"] = items.sku.to_numpy()[recommendations.item]
    recommendations["reasoning"] = (
        "needs " + recommendations.need.round(2).astype(str) + " of " + recommendations.sku + " on day " + recommendations.receive_day.astype(str)
    )
    pegs = pd.concat(pegs)
    write(connection, "requirements", pd.concat(requirements))
    write(connection, "planned_orders", orders)
    write(connection, "pegs", pegs)
    write(connection, "considered_offers", considered[["key", "rank", "code", "order_quantity", "price", "total", "score"]])
    write(connection, "recommendations", recommendations)
    connection.commit()
    seconds = time.perf_counter() - started
    quantities = orders.groupby("item").quantity.sum()
    quantities.index = items.sku.to_numpy()[quantities.index]
    print(json.dumps({
        "seconds": seconds,
        "orders": len(orders),
        "pegs": len(pegs),
        "recommendations": len(recommendations),
        "quantities": quantities.to_dict(),
    }))


main(sys.argv[1])
