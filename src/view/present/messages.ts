/** What the presentation and its speaker window say to each other. Whatever comes in is checked against these. */
import * as z from 'zod/mini'
import { ACTIONS } from './keys.ts'

const Name = z.string().check(z.maxLength(200))
const Count = z.int().check(z.gte(0))
const Ms = z.number().check(z.gte(0))

const Timer = z.object({
	since: z.nullable(Ms),
	total: Ms,
	steps: z.record(Name, Ms),
	step: z.nullable(Name),
})

/** Where the presentation is. `place` counts the screens of the deck from 0, `page` the parts of a tall one. */
export const Standing = z.object({
	kind: z.literal('standing'),
	tour: Name,
	place: Count,
	page: Count,
	pages: Count,
	isRevealed: z.boolean(),
	isBlank: z.boolean(),
	timer: Timer,
})
export type Standing = z.infer<typeof Standing>

/** What a speaker window may ask for: what keys can do, a place in the deck, the timer. */
export const Asked = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('hello') }),
	z.object({ kind: z.literal('do'), action: z.enum(ACTIONS) }),
	z.object({ kind: z.literal('go'), place: Count }),
	z.object({ kind: z.literal('timer'), to: z.enum(['start', 'pause', 'reset']) }),
])
export type Asked = z.infer<typeof Asked>

/** What the presentation says: where it is, or that it ends. */
export const Said = z.discriminatedUnion('kind', [Standing, z.object({ kind: z.literal('end') })])
export type Said = z.infer<typeof Said>

/** A channel of one presentation, with what comes in checked; null where windows cannot speak to each other. */
export function openChannel<T extends z.core.$ZodType>(
	id: string,
	schema: T,
	hear: (message: z.infer<T>) => void,
): { say: (message: Asked | Said) => void; close: () => void } | null {
	// Of an opaque origin (a sandboxed frame, a file) every window is on its own.
	if (typeof BroadcastChannel === 'undefined' || globalThis.origin === 'null') return null
	const channel = new BroadcastChannel(`datelines:present:${id}`)
	channel.onmessage = ({ data }) => {
		const message = z.safeParse(schema, data)
		if (message.success) hear(message.data)
	}
	return { say: (message) => channel.postMessage(message), close: () => channel.close() }
}

/** An id that no other presentation has. */
export function newChannelId(): string {
	return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('')
}
