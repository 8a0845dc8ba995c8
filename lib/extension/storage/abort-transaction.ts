/** Takes back what a transaction has done. */
export function abortTransaction(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // A failed request has aborted it already.
  }
}
