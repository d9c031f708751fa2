/**
 * Our own words with a host, version 1. The page tells what was chosen, by ids alone: never a word of a text. The host
 * asks with keys and values of the address, null to take one away. Other keys are left alone; a message with a value that
 * cannot be read is ignored whole.
 */
import * as z from 'zod/mini'
import { KEYS, type UrlPatch, type UrlState } from '../../query/url.ts'
import { NOTHING_SHOWN } from '../../query/walkthrough/stepState.ts'

export const VERSION = 1

/** A value as the address writes it; null takes it away. */
const value = z.optional(z.nullable(z.string()))
const envelope = { target: z.literal('datelines-embed'), v: z.literal(VERSION) }

/** What a host may ask, by `type`. */
const ASKED = {
	goto: z.object({
		...envelope,
		event: value,
		claim: value,
		compare: value,
		tour: value,
		step: value,
		view: value,
		t: value,
	}),
	filter: z.object({
		...envelope,
		q: value,
		outlet: value,
		place: value,
		kind: value,
		agreement: value,
		modality: value,
		certainty: value,
		document: value,
		comments: value,
	}),
	theme: z.object({ ...envelope, theme: value }),
}

type Values = { [K in Exclude<keyof UrlState, 'v'>]?: string | null | undefined }

/** What the host asks to change; null where the message is none of ours, or holds a value that cannot be read. */
export function heard(message: unknown): UrlPatch | null {
	const type = (message as { type?: unknown } | null)?.type
	if (typeof type !== 'string' || !Object.hasOwn(ASKED, type)) return null
	const parsed = z.safeParse(ASKED[type as keyof typeof ASKED], message)
	if (!parsed.success) return null
	const asked = parsed.data as Values
	const patch: Record<string, unknown> = { ...without(asked) }
	for (const key of Object.keys(KEYS) as (keyof UrlState)[]) {
		// The version of the message is no version of the data.
		const text = key === 'v' ? undefined : asked[key]
		if (text === undefined) continue
		const read = text === null ? null : KEYS[key].parse(text)
		if (text !== null && read === null) return null
		patch[key] = read
	}
	return patch as UrlPatch
}

/** What lies over the events, or is one of them. */
const CLOSED: UrlPatch = {
	...{ event: null, claim: null, compare: null, read: null, at: null },
	...{ about: null, walkthroughs: null, author: null },
}
/** No walkthrough, in none of its forms. */
const NO_TOUR: UrlPatch = { tour: null, step: null, draft: null, present: null, screen: null, paper: null }

/** What gives way to what is to be shown. A step decides all that is shown, so it comes about where nothing else is asked for. */
function without({ event, compare, tour, step, view, t }: Values): UrlPatch {
	if (tour !== undefined && tour !== null) return { ...NOTHING_SHOWN, ...NO_TOUR, author: null }
	if (tour === null || event !== undefined || compare !== undefined) return { ...CLOSED, ...NO_TOUR }
	if (step !== undefined) return { ...NOTHING_SHOWN, screen: null }
	return view !== undefined || t !== undefined ? CLOSED : {}
}

/** What the page tells. */
export type ToHost = { source: 'datelines-embed'; v: typeof VERSION } & (
	| { type: 'ready'; dataVersion: string | null }
	| { type: 'select'; event: string | null; claim: string | null; compare: string[] | null }
	| { type: 'step'; tour: string | null; step: string | null }
)

const says = { source: 'datelines-embed', v: VERSION } as const

export const ready = (dataVersion: string | null): ToHost => ({ ...says, type: 'ready', dataVersion })
export const selected = ({ event, claim, compare }: UrlState): ToHost => ({
	...says,
	type: 'select',
	event,
	claim,
	compare,
})
export const stepped = ({ tour, step }: UrlState): ToHost => ({ ...says, type: 'step', tour, step })
