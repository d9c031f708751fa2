/** What a walkthrough's steps show, for paper: passages of documents, each once, with the account that rests on it. */
import type { EventRecord, Veil } from '../../records/schema.ts'
import type { Span } from '../../records/selector.ts'
import type { Step, StepExcerpt, Walkthrough } from '../../records/walkthrough.ts'
import { type Account, accountOf, accounts, type Records } from '../select.ts'

/** Words of a document on a card of their own. */
export type Passage = {
	/** From 1, in the order of the steps. */
	number: number
	documentId: string
	storyId: string
	exact: string
	start: number
	end: number
	marks: Span[]
	veils: Veil[]
	/** Whose account it is, where the records have one. */
	account: Account | null
	/** The steps that show it, from 1. */
	steps: number[]
}

/** An account that a step shows, and the event it tells of. */
export type Shown = { account: Account; event: EventRecord; steps: number[] }

/** Accounts that the steps open, compare or quote, in the order of the steps, each once. */
export function shownAccounts(records: Records, tour: Pick<Walkthrough, 'steps'>): Shown[] {
	const eventOf = eventsByClaim(records)
	const found = new Map<string, Shown>()
	for (const [at, step] of tour.steps.entries())
		for (const id of claimIdsOf(records, step)) {
			const event = eventOf.get(id)
			if (!event) continue
			const known = found.get(id)
			if (known) known.steps.push(at + 1)
			else found.set(id, { account: accountOf(records, records.claims.get(id)!), event, steps: [at + 1] })
		}
	return [...found.values()]
}

/** Every excerpt of the steps, whole and with its marks; then the accounts of each step that no excerpt stands for. */
export function passages(records: Records, tour: Pick<Walkthrough, 'steps'>): Passage[] {
	const found = new Map<string, Passage>()
	const quoted = new Set(tour.steps.flatMap(({ excerpts }) => excerpts.flatMap(({ claimId }) => claimId ?? [])))
	const add = (key: string, step: number, make: () => Omit<Passage, 'number' | 'steps'>) => {
		const known = found.get(key)
		if (!known) found.set(key, { number: found.size + 1, steps: [step], ...make() })
		else if (!known.steps.includes(step)) known.steps.push(step)
	}
	for (const [at, step] of tour.steps.entries()) {
		for (const one of step.excerpts)
			add(keyOf(one.documentId, one.selector), at + 1, () => ({
				...wordsOf(one),
				account: one.claimId === null ? null : accountOf(records, records.claims.get(one.claimId)!),
			}))
		for (const id of claimIdsOf(records, step)) {
			if (quoted.has(id)) continue
			const claim = records.claims.get(id)!
			add(keyOf(claim.documentId, claim.selector), at + 1, () => ({
				...wordsOf({ ...claim, marks: [] }),
				account: accountOf(records, claim),
			}))
		}
	}
	return [...found.values()]
}

/** The passages that one step works with: its own, and those of accounts it shows that other steps quote. */
export function passagesOf(records: Records, step: Step, all: Passage[]): Passage[] {
	const claimIds = new Set(claimIdsOf(records, step))
	const own = new Set(step.excerpts.map((one) => keyOf(one.documentId, one.selector)))
	return all.filter(
		(one) => own.has(keyOf(one.documentId, one)) || (one.account !== null && claimIds.has(one.account.claim.id)),
	)
}

/** Claims of what a step opens, compares or quotes, each once; those that the records do not hold are left out. */
export function claimIdsOf(records: Records, { show, excerpts }: Pick<Step, 'show' | 'excerpts'>): string[] {
	const opened = [show.eventId, ...(show.compare ?? []), show.claimId].filter((id) => id !== undefined)
	const told = opened.flatMap((id) => {
		const event = records.eventById.get(id)
		return event ? accounts(records, event).map(({ claim }) => claim.id) : [id]
	})
	const quoted = excerpts.flatMap(({ claimId }) => claimId ?? [])
	return [...new Set([...quoted, ...told])].filter((id) => records.claims.has(id))
}

type Worded = Pick<StepExcerpt, 'documentId' | 'storyId' | 'selector' | 'marks' | 'veils'>

function wordsOf({ documentId, storyId, selector: { exact, start, end }, marks, veils = [] }: Worded) {
	return { documentId, storyId, exact, start, end, marks, veils }
}

const keyOf = (documentId: string, { start, end }: Span) => `${documentId}:${start}-${end}`

function eventsByClaim({ events }: Records): Map<string, EventRecord> {
	return new Map(events.flatMap((event) => event.claimIds.map((id) => [id, event] as const)))
}
