/** A file or a mapping that cannot be imported as it is. The message says what was found, the hint what to do. */
export class ImportError extends Error {
  /** What to do about it. */
  readonly hint: string;

  constructor(message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ImportError';
    this.hint = hint;
  }
}
