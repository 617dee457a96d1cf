// Counts what one evaluation costs, so that no expression can spin or swell.

/** Thrown inside an evaluation and caught at its edge: the author's expression is at fault, not the program. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError';
}

const maxCost = 20_000;
const maxLength = 50_000;

export class Budget {
  private left = maxCost;

  /** Pays for so many small steps at once. */
  work(steps: number): void {
    this.left -= steps >> 5;
    if (this.left < 0) throw new ExpressionError('This takes too long to work out.');
  }

  /** Pays for one operation on something of this length. */
  spend(length = 0): void {
    this.left -= 1 + (length >> 5);
    if (this.left < 0) throw new ExpressionError('This takes too long to work out.');
    if (length > maxLength) throw new ExpressionError('This grows too large.');
  }
}
