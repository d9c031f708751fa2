/** A reader's own walkthrough, made ready to be shown like those that ship. */
import { WalkthroughError } from '../../records/walkthrough/parse.ts'
import type { Quotes } from '../../records/walkthrough/quotes.ts'
import { resolve } from '../../records/walkthrough/resolve.ts'
import type { Walkthrough } from '../../records/walkthrough.ts'
import type { Draft } from './draft.ts'
import { unpack } from './link.ts'
import { draftFrom, whole } from './whole.ts'

/** What could not be found: of a step by its place, or of the whole. */
export type Missing = { step: number | null; says: string }

/** What is shown, what it was made from, and what could not be found in these records. */
export type Own = { walkthrough: Walkthrough; draft: Draft; missing: Missing[] }

/** `id` is its name in addresses. */
export function ownWalkthrough(id: string, draft: Draft, quotes: Quotes): Own {
	const missing: Missing[] = []
	const walkthrough = resolve(whole(draft), quotes, (step, _path, says) =>
		missing.push({ step, says: says.replace(/^the step "[^"]*": /, '') }),
	)
	return { walkthrough: { ...walkthrough, id }, draft, missing }
}

/** The draft of a link. Throws RangeError in words for a reader. */
export async function draftOfLink(packed: string): Promise<Draft> {
	const text = await unpack(packed)
	try {
		return draftFrom('the link', text)
	} catch (error) {
		if (error instanceof WalkthroughError)
			throw new RangeError(`what it holds is no walkthrough: ${error.problems[0]!.says}`)
		throw error
	}
}
