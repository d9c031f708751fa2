/**
 * attribution: who says it. A sentence → a chain of who passed the words on, nearest the words first: speaker, then
 * agency or medium. The outlet itself is the story's and is never in the chain.
 */
import type { Attribution, Modality } from '../../records/schema.ts'
import type { Span } from '../../records/selector.ts'
import { SPEECH_VERBS, type SpeechVerb } from '../tables/speech.ts'
import { type ActorMention, findActors } from './actors.ts'
import { headed, innerSource, passedOn } from './passedOn.ts'
import { outsideQuotes, plain } from './plain.ts'
import { type Floor, identify, type Speaker, sortOf, speakerOf } from './speakers.ts'
import { subjectAfter, subjectsBefore } from './subjects.ts'

export type Voice = {
	chain: Attribution[]
	/** What the verb says about the standing of the words. */
	hint: Modality | null
	/** The saying is the act itself. */
	acts: boolean
	/** The nearest speaker, to be remembered for what follows. */
	speaker: Speaker | null
	/** Where the speaker's part ends, sentence position: what stands before it is the writer's. */
	verbAt: number
	/** The sentence ends in a colon after a speech verb: what follows are the speaker's words. */
	opensBlock: boolean
}

const VERBS = SPEECH_VERBS.map((verb) => ({ verb, source: verb.forms }))
const VERB = new RegExp(
	`\\b(?:(?:has|have|had|is|are|was|were|also|again|then|later|reportedly|privately|repeatedly|publicly|openly|just|previously|initially|once more) )*(${VERBS.map(({ source }) => source).join('|')})\\b`,
	'g',
)

/** Reads one sentence. `at` is where it stands in the document; `floor` is who spoke before. */
export function voice(sentence: string, at: number, floor: Floor): Voice {
	const text = plain(sentence)
	const own = plainQuotes(sentence)
	const actors = findActors(text)
	const candidates = verbs(own).map(({ verb, start, end }) => candidate(text, own, actors, floor, at, verb, start, end))
	const heard = candidates.filter((found) => found !== null)
	const best =
		heard.find((found) => found.quoted) ?? heard.find((found) => found.verb.use === 'says') ?? heard[0] ?? null
	const passed = passedOn(text, own, actors, floor, at)
	const chain: Attribution[] = []
	if (best) chain.push(...best.chain)
	for (const link of passed) if (!chain.some(({ name }) => name === link.name)) chain.push(link)
	const inner = innerSource(text, at) ?? headed(text, at)
	if (inner) chain.unshift(inner)
	const nearest = best?.speaker ?? (passed[0] ? speakerOf(passed[0], 'group') : null)
	return {
		chain: chain.sort((a, b) => rank(a.role) - rank(b.role)),
		hint: best?.verb.hint ?? (isHearsay(chain) ? 'alleged' : null),
		acts: best?.verb.use === 'acts',
		speaker: nearest,
		verbAt: best?.end ?? 0,
		opensBlock: /:\s*$/.test(text) && nearest !== null,
	}
}

/** Curly quotations keep their pairs while everything else is made plain. */
function plainQuotes(sentence: string): string {
	return outsideQuotes(sentence)
		.replace(/[\u00a0\n\t]/g, ' ')
		.replace(/[–—]/g, '–')
		.replace(/[’‘]/g, "'")
}

/** Nobody in particular says it: "reports", "pro-government outlets", "media reported". */
function isHearsay(chain: Attribution[]): boolean {
	const first = chain[0]
	return (
		first !== undefined &&
		/^(?:[\w-]+ ){0,3}(?:reports?|claims?|rumou?rs|outlets|websites?|posts)$|^(?:pro-[\w-]+|local|social|several|some|unnamed|opposition|loyalist) media$|^media$/i.test(
			first.name,
		)
	)
}

function rank(role: Attribution['role']): number {
	return role === 'agency' ? 1 : role === 'medium' ? 2 : 0
}

function verbs(own: string): { verb: SpeechVerb; start: number; end: number }[] {
	return [...own.matchAll(VERB)].map((match) => {
		const form = match[1]!
		const verb = VERBS.find(({ source }) =>
			new RegExp(`^(?:${source.replace(/\(\?[=!][^)]*\)/g, '')})$`, 'i').test(form),
		)!.verb
		return { verb, start: match.index, end: match.index + match[0].length }
	})
}

type Candidate = { verb: SpeechVerb; chain: Attribution[]; speaker: Speaker | null; quoted: boolean; end: number }

function candidate(
	text: string,
	own: string,
	actors: readonly ActorMention[],
	floor: Floor,
	at: number,
	verb: SpeechVerb,
	start: number,
	end: number,
): Candidate | null {
	const words = text.slice(start, end)
	if (/\b(?:was|were|been|being|be) (?:\w+ )?told\b/.test(words) || /^(?:was|were) told$/.test(words)) return null
	const inverted = /["”'],?\s*$/.test(own.slice(0, start)) ? subjectAfter(own, end) : null
	const subjects = inverted ? [inverted] : subjectsBefore(own, start)
	// The noun, not the verb: "reports", "claims", "the stated aim".
	if (
		!inverted &&
		/\b(?:the|a|an|these|those|his|its|their|of|no|any|all|by|to|be|been|being|not|reportedly|\w+ing|new|latest|such)\s*$/i.test(
			text.slice(0, start).slice(-16),
		) &&
		!/\b(?:has|have|had|is|are)\b/.test(words)
	)
		return null
	const read = subjects.map((subject) => ({ subject, chain: identify(text, subject, actors, floor, at, words) }))
	const named = read.find(({ chain }) => chain !== null)
	if (!named) return null
	const { subject, chain } = named as { subject: Span; chain: Attribution[] }
	const quoted =
		own.includes('·') &&
		(inverted !== null ||
			/["”],?\s*$/.test(own.slice(0, subject.start)) ||
			/^[^.;]{0,60}[:,]? ?["“]·/.test(own.slice(end)))
	const first = chain[0]!
	return { verb, chain, speaker: speakerOf(first, sortOf(first, actors, at)), quoted, end }
}
