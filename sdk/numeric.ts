/**
 * Tells TypeScript what the `numeric` option of `connect` makes of numbers. An application that uses it declares once
 *
 * ```ts
 * declare module 'quartermaster' {
 *   interface NumericCodec { value: Decimal }
 * }
 * ```
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by the application's declaration
export interface NumericCodec {}

/** A `numeric` column: its exact decimal text, or what the application's codec makes of it. */
export type Numeric = NumericCodec extends { value: infer Value } ? Value : string;

/** What a `numeric` parameter takes. Text is exact; a number has gone through binary floating point. */
export type NumericInput = string | number;
