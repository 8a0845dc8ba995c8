/** Runs stages in order until one fails, then prints what took how long; the exit code. */
export async function runStages(stages, print = (line) => process.stdout.write(`${line}\n`), clock = Date.now) {
  const rows = [];
  let passed = 0;
  let failed = 0;
  for (const [name, stage] of stages) {
    if (failed > 0) {
      rows.push(`  -     ${name}: not run`);
      continue;
    }
    print(`\n== ${name}`);
    const start = clock();
    const result = await stage().catch((error) => {
      print(String(error?.stack ?? error));
      return { passed: 0, failed: 1 };
    });
    passed += result.passed;
    failed += result.failed;
    const seconds = ((clock() - start) / 1000).toFixed(1);
    rows.push(
      `  ${result.failed > 0 ? 'FAIL' : 'ok  '}  ${name}: ${result.passed} passed, ${result.failed} failed, ${seconds} s`,
    );
    print(rows.at(-1));
  }
  print('\n== summary');
  for (const row of rows) print(row);
  print(`${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}
