/**
 * passedOn: who handed words on outside the verb of saying: "according to X", "citing X", a source named inside a
 * quotation or at the head of a post.
 */
import type { Attribution } from '../../records/schema.ts'
import type { ActorMention } from './actors.ts'
import { type Floor, identify } from './speakers.ts'

/** "according to X", "citing X", "as cited by X", "told X". */
export function passedOn(
	text: string,
	own: string,
	actors: readonly ActorMention[],
	floor: Floor,
	at: number,
): Attribution[] {
	const found: Attribution[] = []
	const pattern =
		/\b(according to|citing|as cited by|cited by|quoted by|as reported by|reported by|as told to|told|interview with|speaking to|on (?:his|her|its|their) (?=Facebook|Twitter|Telegram)|via)\s+((?:[^,;.:"”()]|(?<=\b(?:Gen|Maj|Col|Mr|Dr|St|Lt)|[A-Z])\.)+)/gi
	for (const match of own.matchAll(pattern)) {
		const verb = match[1]!
		const start = match.index + match[0].length - match[2]!.length
		const cut = match[2]!.replace(
			/\s(?:that|which|who|on|in which|during|at|before|after|published|and|has|have|will|was|were|newspaper article|said|says)\b.*$/is,
			(rest) => (/^ in /.test(rest) ? rest : ''),
		)
		const chain = identify(text, { start, end: start + cut.length }, actors, floor, at, verb)
		const passes = /told|interview|speaking|via|on /i.test(verb)
		for (const link of chain ?? []) {
			if (passes && link.role !== 'medium' && link.role !== 'agency') continue
			found.push(link)
		}
		const site = /^(Facebook|Twitter|Telegram)/.exec(match[2]!)
		if (site)
			found.push({
				name: site[1]!,
				role: 'medium',
				verb: verb.trim(),
				start: at + start,
				end: at + start + site[1]!.length,
			})
	}
	return found
}

/** A quotation that names its own source: “Loyalist source: …”. */
export function innerSource(text: string, at: number): Attribution | null {
	const match = /["“]((?:\p{L}+ ){0,3}(?:sources?|media|reports?)): /u.exec(text)
	if (!match) return null
	const start = match.index + 1
	return { name: match[1]!, role: 'anonymous', verb: ':', start: at + start, end: at + start + match[1]!.length }
}

/** A tweet or headline that opens with its source: "Reports: …", "#Town reports that …". */
export function headed(text: string, at: number): Attribution | null {
	const tags = /^(?:#\w+:? )*/.exec(text)![0].length
	const speaking = SPEAKING.exec(text)
	if (speaking) return { name: speaking[1]!, role: 'speaker', verb: ':', start: at, end: at + speaking[1]!.length }
	const match = HEADED.exec(text.slice(tags))
	if (!match || (match[2] !== ':' && tags === 0)) return null
	const start = at + tags
	return { name: match[1]!, role: 'anonymous', verb: match[2]!, start, end: start + match[1]!.length }
}

const HEADED =
	/^((?:Unconfirmed |Local |Initial )?(?:[Rr]eports?|[Rr]umou?rs?|[Cc]laims?|[Ss]ources?|[Aa]ctivists))(:| (?:claim |say )?that) /

/** "Minister X Y, speaking in Z: “…”" */
const SPEAKING =
	/^((?:(?:\p{Lu}[\p{L}'.-]+|de|al-\p{L}+) ){1,5}\p{Lu}[\p{L}'.-]+)(?:, (?:speaking|in|on|to|at|via)\b[^:"]{2,60}| (?:in|on) (?:a )?[^:"]{2,40})?: ["“]/u
