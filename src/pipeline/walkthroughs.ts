/**
 * walkthroughs: `seeds/walkthroughs/*.md` → what is published of them. References are quotes; each is found in the
 * documents and answered with the ids of this build. Whatever cannot be found stops the build, with file and line.
 */
import { type Parsed, parseWalkthrough, WalkthroughError } from '../records/walkthrough/parse.ts'
import { Quotes } from '../records/walkthrough/quotes.ts'
import { resolve } from '../records/walkthrough/resolve.ts'
import type { Walkthrough } from '../records/walkthrough.ts'
import { InputError } from './read.ts'
import { loadedIn } from './tables/loaded.ts'
import { spoken } from './walkthroughs/spoken.ts'
import type { Records } from './write.ts'

/** Name and text of each file, as read from the disk. */
export type WalkthroughFile = { name: string; text: string }

/** Throws InputError with a line for each problem. In order of their files' names. */
export function walkthroughs(files: WalkthroughFile[], records: Records): Walkthrough[] {
	const problems: string[] = []
	const found: { at: string; walkthrough: Walkthrough }[] = []
	const quotes = new Quotes(records)
	for (const { name, text } of [...files].sort((a, b) => (a.name < b.name ? -1 : 1))) {
		try {
			const parsed = parseWalkthrough(name, text)
			const refuse = (line: number, says: string) => problems.push(`${name}:${line}: ${says}`)
			refuseLoaded(parsed, refuse)
			const walkthrough = resolve(parsed.written, quotes, (step, path, says) =>
				refuse(step === null ? parsed.frontAt(path) : parsed.stepAt(step, path), says),
			)
			const line = parsed.frontAt(['id'])
			const twin = found.find((one) => one.walkthrough.id === walkthrough.id)
			if (twin) refuse(line, `the id "${walkthrough.id}" stands at ${twin.at} too; give each walkthrough its own`)
			found.push({ at: `${name}:${line}`, walkthrough })
		} catch (error) {
			if (!(error instanceof WalkthroughError)) throw error
			problems.push(error.message)
		}
	}
	if (problems.length > 0) throw new InputError(problems.join('\n'))
	return found.map(({ walkthrough }) => walkthrough)
}

/** The tool's own voice is neutral; a reader's own walkthrough has another. */
function refuseLoaded(parsed: Parsed, refuse: (line: number, says: string) => void): void {
	for (const { line, text } of spoken(parsed)) {
		const loaded = loadedIn(text)
		if (loaded.length > 0)
			refuse(line, `"${loaded.join('", "')}" takes a side; say it neutrally or put it inside quotation marks`)
	}
}
