import type { Reporter, TestModule } from 'vitest/node'

/** Closes a test run with one plain line: how many passed, failed and were skipped. */
export default class Count implements Reporter {
	onTestRunEnd(modules: readonly TestModule[]): void {
		const counts = { passed: 0, failed: 0, skipped: 0, pending: 0 }
		for (const module of modules) {
			if (module.errors().length > 0) counts.failed++
			for (const test of module.children.allTests()) counts[test.result().state]++
		}
		console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped + counts.pending} skipped`)
	}
}
