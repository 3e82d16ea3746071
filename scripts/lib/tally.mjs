/**
 * What the test runners' JSON reports come to. Skipped tests count as failed: a test that does not run shows nothing.
 * Each reader throws where the report is not of the expected shape.
 */

/** @returns {{ passed: number, failed: number }} */
export function tallyVitest(report) {
  const failed =
    report.numFailedTests + report.numPendingTests + report.numTodoTests + suitesThatDidNotLoad(report);
  return checked({ passed: report.numPassedTests, failed });
}

/** @returns {{ passed: number, failed: number }} */
export function tallyPlaywright({ stats, errors }) {
  return checked({
    passed: stats.expected,
    // A flaky test failed once: that counts.
    failed: stats.unexpected + stats.flaky + stats.skipped + (errors?.length ?? 0),
  });
}

/** A file that throws while loading has no tests to report, yet fails. */
function suitesThatDidNotLoad({ testResults }) {
  return testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
}

function checked(tally) {
  if (!Number.isInteger(tally.passed) || !Number.isInteger(tally.failed))
    throw new Error('the report holds no counts');
  return tally.passed + tally.failed > 0 ? tally : { passed: 0, failed: 1 };
}
