/**
 * posts: what readers paste from social media. Whose post it is stands at its end (“…” –Name, Source: “Name”), on a line
 * before it (a handle with a time, "From Name"), or nowhere.
 */
import type { Attribution } from '../../records/schema.ts'
import type { Span } from '../../records/selector.ts'
import { findActors } from './actors.ts'
import { plain } from './plain.ts'

export type Post = { link: Attribution | null; unconfirmed: boolean }

/** “… words.” –Name at the end of a paragraph. */
const SIGNED = /(?:["”’'.…!?]|\w)\s*(?:–|--+|—)\s*["“]?(\p{Lu}[\p{L}\p{N}_’' .-]{1,40}?)[."”]*$/u
/** Source: “Name.” within or at the end. */
const SOURCED = /[Ss]ources?\s?:\s*["“]?([\p{Lu}][^"”.,()]{1,40})/u
/** Name @handle 6h ago, on a line of its own. */
const HANDLE = /^(.{2,40}?)\s@(\w{2,20})\s.{0,30}(?:ago|\d{4})$/
const FROM = /^From ([^:]{2,40}):?$/
const UNCONFIRMED = /\b(?:unconfirmed|rumou?rs?|not verified|unverified)\b/i

/** The post a sentence belongs to, and the heading that governs the paragraphs after it. `paragraph` stands at `at`. */
export function posted(
	paragraph: string,
	at: number,
	sentence: Span,
	heading: Post | null,
): { post: Post | null; heading: Post | null } {
	const text = plain(paragraph).replace(/^(?:\d{1,2}\.|•)\s+/, (label) => ' '.repeat(label.length))
	const handle = HANDLE.exec(text.trim())
	if (handle)
		return { post: null, heading: { link: link(handle[2]!, '@', at + text.indexOf('@') + 1), unconfirmed: false } }
	const from = FROM.exec(text.trim())
	if (from)
		return { post: null, heading: { link: link(from[1]!, 'From', at + text.indexOf(from[1]!)), unconfirmed: false } }
	if (text.length < 80 && UNCONFIRMED.test(text)) return { post: null, heading: { link: null, unconfirmed: true } }
	const unconfirmed = heading?.unconfirmed ?? false
	const source = SOURCED.exec(text)
	if (source && at + source.index >= sentence.start) {
		const name = source[1]!.trim()
		return {
			post: { link: link(name, 'Source', at + source.index + source[0].indexOf(source[1]!)), unconfirmed },
			heading,
		}
	}
	const sign = SIGNED.exec(text.trimEnd())
	if (sign) {
		const start = at + sign.index + sign[0].lastIndexOf(sign[1]!)
		return { post: { link: link(sign[1]!.trim(), '–', start), unconfirmed }, heading }
	}
	return heading ? { post: heading, heading } : { post: null, heading: null }
}

/** The chain with the post's author behind whoever he passes on. */
export function carried(chain: Attribution[], post: Post): Attribution[] {
	if (!post.link || chain.some(({ name }) => name === post.link!.name)) return chain
	return [...chain, post.link]
}

function link(name: string, verb: string, start: number): Attribution {
	const actor = findActors(name)[0]
	const isPress = /\b(?:radio|news|media|TV|television|agency|press|times|post|magazine|politics and security)\b/i.test(
		name,
	)
	const clean = name.replace(/[.\s]+$/, '')
	return {
		name: actor?.name ?? clean,
		role: actor?.kind === 'medium' || actor?.kind === 'agency' ? actor.kind : isPress ? 'medium' : 'speaker',
		verb,
		start,
		end: start + clean.length,
	}
}

/** How a private person's account goes by in the records: the initials tell accounts apart, the name stays in the excerpt. */
export const ACCOUNT = 'a social media account'

/** Takes private persons' names out of a chain read from posts and comments. Public figures, media and handles keep theirs. */
export function withoutPrivateNames(chain: Attribution[]): Attribution[] {
	return chain.map((found) => {
		const isPerson = found.role === 'speaker' && PERSON.test(found.name) && findActors(found.name).length === 0
		return isPerson ? { ...found, name: `${ACCOUNT} (${initials(found.name)})` } : found
	})
}

/** Two or three capitalised words and nothing else. */
const PERSON = /^\p{Lu}[\p{L}'-]+(?: (?:\p{Lu}[\p{L}'.-]*|al-\p{Lu}\p{L}+)){1,2}$/u

function initials(name: string): string {
	return name
		.split(' ')
		.map((word) => `${word.replace(/^al-/, '')[0]}.`)
		.join(' ')
}
