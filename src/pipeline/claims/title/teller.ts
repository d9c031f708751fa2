/**
 * teller: who says it, as a title may name him. Public figures, groups and outlets by neutral name; anybody else by what he
 * is ("A resident"), so that no private person's name leaves the excerpt.
 */
import type { Attribution } from '../../../records/schema.ts'
import { ACTORS } from '../../tables/actors.ts'
import { loadedIn } from '../../tables/loaded.ts'
import { BODY, UNNAMED } from '../../tables/speech.ts'
import { ADJECTIVES, MEDIA, SPEAKER_WORDS } from '../../tables/titles.ts'
import { findActors, isPress } from '../actors.ts'
import { ACCOUNT } from '../posts.ts'
import { actorName, isPlural } from './names.ts'

export type Teller = {
	/** As a title begins with it. */
	name: string
	plural: boolean
	/** One human being, by name: may be "he" or "she". */
	person: boolean
	/** Known by name: what he does himself may be told as his deed. */
	known: boolean
}

const LONGEST_NAME = 8
const PERSONS = new Set(ACTORS.filter(({ kind }) => kind === 'person').map(({ name }) => name))
const PUBLIC = new Set(ACTORS.map(({ name }) => name))

/** The one nearest the words; null where the outlet speaks in its own voice. `text` is the plain sentence. */
export function teller(chain: Attribution[], text: string, comment: boolean): Teller | null {
	// A name of many words is a clause misread.
	const first = chain.find(({ name }) => name.split(' ').length <= LONGEST_NAME)
	if (!first) return comment ? { name: 'A reader’s post', plural: false, person: false, known: false } : null
	if (PUBLIC.has(first.name)) {
		const name = actorName(first.name)
		return { name, plural: isPlural(name), person: PERSONS.has(first.name), known: true }
	}
	if (first.name.startsWith(ACCOUNT)) return unknown(comment ? 'A reader’s post' : 'A post')
	const press = findActors(first.name).find(({ kind }) => isPress(kind))
	if (press && first.role !== 'speaker' && first.role !== 'anonymous')
		return { name: press.name, plural: false, person: false, known: true }
	if (first.role === 'medium' || first.role === 'agency')
		return unknown(MEDIA.find(([pattern]) => pattern.test(first.name))![1])
	if (first.role === 'speaker' && BODY.test(first.name) && loadedIn(first.name).length === 0)
		return { name: first.name.replace(/^[Tt]he /, ''), plural: /^[^ ]*s$/.test(first.name), person: false, known: true }
	const house = spokesman(first.name)
	if (house) return { name: house, plural: isPlural(house), person: false, known: true }
	const words = described(first.name)
	if (words) return unknown(words)
	if (comment) return unknown('A reader’s post')
	const role = apposition(first.name, text)
	return unknown(role ?? (/^the /i.test(first.name) ? 'A group quoted' : 'A person quoted'))
}

function unknown(name: string): Teller {
	return {
		name,
		plural: isPlural(name) || (!/^An? /.test(name) && /s$/.test(name)),
		person: !/\b(?:post|outlet|newspaper|agency|channel|website|media)\b/i.test(name),
		known: false,
	}
}

/** A spokesman speaks for his house: "the Defence Ministry's spokesman" → the ministry. */
function spokesman(words: string): string | null {
	if (!/\bspokes\w+$|\b(?:spokes\w+|representative|delegate) (?:for|of) /i.test(words)) return null
	const actor = findActors(words).find(({ kind }) => kind !== 'person' && !isPress(kind))
	return actor && actor.name !== 'Armed opposition groups' ? actorName(actor.name) : null
}

/** "a US State Department source" → "A US State Department source"; null where the words hold anything but what is allowed. */
function described(given: string): string | null {
	const words = given.replace(/\bDefense\b/g, 'Defence')
	if (/\b(?:unconfirmed|unverified) (?:report|claim)$/i.test(words)) return 'An unconfirmed report'
	if (/^(?:\w+ ){0,2}(?:reports?|claims?|accounts?|rumou?rs)$/i.test(words)) return 'Unattributed reports'
	const role = UNNAMED.exec(words)
	if (!role) return null
	const head = words.slice(0, role.index).replace(/\b(?:prime|deputy|vice)[ -]$/i, '')
	const noun = words.slice(head.length, role.index).toLowerCase() + role[0].toLowerCase()
	const actor = findActors(head).find(({ kind }) => !isPress(kind))
	const qualities = head
		.replace(/'s?\b/g, '')
		.split(/\s+/)
		.filter((word) => SPEAKER_WORDS.has(word.toLowerCase()))
		.map((word) =>
			/^western$/i.test(word)
				? 'Western'
				: /^(?:Foreign|Military|Senior|Local|Ministry|Opposition|Government|Security)$/.test(word) &&
						!/ministry/i.test(head)
					? word.toLowerCase()
					: word,
		)
	const all = head
		.trim()
		.split(/\s+/)
		.every(
			(word) =>
				SPEAKER_WORDS.has(word.toLowerCase().replace(/'s?$/, '')) ||
				/^(?:an?|the|one|another|some|senior|top)$/i.test(word),
		)
	const side =
		actor && /^Armed opposition groups$/.test(actor.name)
			? 'opposition'
			: actor && (ADJECTIVES[actor.name] ?? actorName(actor.name))
	const whose = side && !all ? side : qualities.join(' ')
	const name = whose ? `${whose} ${noun}` : noun
	if (/s$/.test(noun) && noun !== 'us') return name[0]!.toUpperCase() + name.slice(1)
	if (
		qualities.some((word) => /^\p{Lu}/u.test(word)) &&
		/^(?:(?:prime |deputy |vice[ -])?(?:minister|president)|envoy|ambassador)$/.test(noun)
	)
		return name[0]!.toUpperCase() + name.slice(1)
	return `${/^(?:[aeio]|under-|UN |US )/i.test(name) && !/^(?:UN|US|UK|EU) /.test(name) ? 'An' : 'A'} ${name}`
}

/** What a named private speaker is, where the sentence says so: "X, a spokesman for Y, said". */
function apposition(name: string, text: string): string | null {
	const at = text.indexOf(name)
	if (at === -1) return null
	const after = /^,? (?:an? |the )?([^,;."]{3,60})/.exec(text.slice(at + name.length))?.[1]
	const role = after ? UNNAMED.exec(after) : null
	if (!after || !role) return null
	const actor = findActors(after.slice(role.index + role[0].length))[0]
	const noun = role[0].toLowerCase()
	const article = /^[aeio]/.test(noun) ? 'An' : 'A'
	return actor && /^ (?:for|of|from|with|at) /.test(after.slice(role.index + role[0].length))
		? `${article} ${noun} for ${actorName(actor.name)}`
		: `${article} ${noun}`
}
