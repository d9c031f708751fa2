/** What a reader adds from the page, put into the open draft. */
import type { Quotes } from '../../records/walkthrough/quotes.ts'
import { type NamedQuote, quoteAt, quoteOfClaim, quoteOfEvent } from '../../records/walkthrough/rewrite.ts'
import type { Draft } from './draft.ts'
import { changeDraft, setTarget, type Target } from './store.ts'

/** What was done, in a sentence: `Added to step 2.` */
export type Told = string

/** Shows an event in the receiving step, or, where that shows one already, in a new one after it. */
export function addEvent(to: Target, draft: Draft, eventId: string, quotes: Quotes): Told {
	const event = quoteOfEvent(eventId, quotes)
	if (!event) return 'This event has no words that could be quoted.'
	const step = draft.steps.find(({ id }) => id === to.stepId)
	const isTaken = !step || step.block.event !== undefined || step.block.account !== undefined
	if (!isTaken) {
		changeDraft(to.key, { do: 'block', id: to.stepId, to: { event } })
		return `Added: ${place(draft, to.stepId)} shows this event.`
	}
	const after = changeDraft(to.key, { do: 'add', after: to.stepId })!
	const added = after.steps.find(({ id }) => !draft.steps.some((one) => one.id === id))!
	changeDraft(to.key, { do: 'block', id: added.id, to: { event } })
	setTarget({ key: to.key, stepId: added.id })
	return `Added as a new step: ${place(after, added.id)} shows this event.`
}

/** Puts an account's exact words to the receiving step's excerpts. */
export function addAccount(to: Target, draft: Draft, claimId: string, quotes: Quotes): Told {
	const claim = quotes.records.claims.find(({ id }) => id === claimId)
	const page = quotes.records.documents.find(({ id }) => id === claim?.documentId)
	if (!claim || !page) return 'These words could not be quoted.'
	return addExcerpt(to, draft, quoteOfClaim(claim, quotes) ?? quoteAt(page, claim.selector))
}

/** Puts words of a document to a step's excerpts, once. */
export function addExcerpt(to: Target, draft: Draft, excerpt: NamedQuote): Told {
	const has = draft.steps.length > 0
	const now = has ? draft : changeDraft(to.key, { do: 'add' })!
	const stepId = has ? to.stepId : now.steps[0]!.id
	const excerpts = now.steps.find(({ id }) => id === stepId)?.block.excerpts ?? []
	const isThere = excerpts.some(({ document, quote }) => document === excerpt.document && quote === excerpt.quote)
	if (isThere) return `These words are in ${place(now, stepId)} already.`
	changeDraft(to.key, { do: 'excerpt', id: stepId, excerpt })
	return `Added: the excerpt is in ${place(now, stepId)}.`
}

function place({ steps }: Draft, stepId: string): string {
	return `step ${steps.findIndex(({ id }) => id === stepId) + 1}`
}
