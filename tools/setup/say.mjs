/** Progress goes to the error stream, so that a command's own output stays clean. */
export const say = (text) => process.stderr.write(`masthead: ${text}\n`);

/** Something the person has to do; printed without a stack. */
export class SetupError extends Error {}

/** Runs a command's main function; a SetupError is printed as a sentence, and both end with a failure. */
export async function runCommand(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    process.stderr.write(`masthead: ${error instanceof SetupError ? error.message : (error?.stack ?? error)}\n`);
    process.exitCode = 1;
  }
}
