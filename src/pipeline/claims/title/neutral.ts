/** neutral: a clause's words → the tool's words for the same. The tables say which. */
import type { Span } from '../../../records/selector.ts'
import { findPlaces } from '../../places.ts'
import { BEFORE_NAMES, NEUTRAL, WEIGHT } from '../../tables/titles.ts'
import { findActors, isPress } from '../actors.ts'
import { actorInside, placeInside } from './names.ts'

/** The clause without its time expressions, asides, brackets, the sign under a post and sentences after the first. */
export function withoutTimes(clause: string, times: Span[]): string {
	const left = [...times]
		.sort((a, b) => b.start - a.start)
		.reduce((text, { start, end }) => {
			const before = text
				.slice(0, start)
				.replace(
					/(?:\b(?:on|in|at|by|since|until|till|for|around|during|late|early|earlier|of|from)\s+)+(?:the\s+)?$/i,
					'',
				)
			return `${before}${text.slice(end)}`
		}, clause)
	return left
		.replace(/\s*\([^)]*\)|\s*\[[^\]]*\]/g, '')
		.replace(/\s*(?:–|--)\s?(?:Source: ?)?["\s]*\p{Lu}[\p{L}\p{N}_ .]{1,30}["\s]*$/u, '')
		.replace(/(?<!\b(?:\p{Lu}|Gen|Maj|Col|Mr|Dr|St|Lt|Sen))[.!?]\s+(?=\p{Lu}).*$/su, '')
		.replace(/#(?=\p{L})/gu, '')
		.replace(/\s*(?: –|–(?=\s)) [^–]{1,160} – /g, ' ')
		.replace(ASIDE, ' ')
		.replace(/\s+/g, ' ')
		.replace(/ ,/g, ',')
		.replace(/^[\s,:;.–]+|[\s,:;.…!]+$/g, '')
}

/** A remark between commas that tells of what went before. */
const ASIDE =
	/, (?:which|who|whose|taken|held|lost|seized|captured|supported|backed|led|known|located|once|long|already|(?:an?|the)(?! (?:day|week|month|hour|few|year))|notably) (?:(?!\b(?:is|are|was|were|will|would|has|have|had|can|could|said|says)\b)[^,;:.]){3,70},(?= (?!and\b))/g

/** What may open a clause and tells nothing of its own. */
const LEADS =
	/^(?:(?:and|but|so|yet|while|as|also|then|however|meanwhile|now|\p{L}+ly|as for \w+|even with [^,]*|with [^,]*|in [^,]*|on [^,]*|after [^,]*|amid [^,]*|following [^,]*|at [^,]*|recently|earlier|reports|on the contrary|this time too|for example|(?:once )?again|straight after [^,]*|immediately after [^,]*|shortly after [^,]*|hours after [^,]*|a day after [^,]*|despite [^,]*|although|once|to \w+ [^,]*)(?:, |: )|(?:and|but|so|then|also|now|earlier|meanwhile|(?:once|yet) again) )/iu

/** Actors and places by neutral name, loaded verbs by plain ones, words of weight left out. */
export function neutral(text: string): string {
	let words = text
	for (let cut = LEADS.exec(words); cut && cut[0].length < words.length; cut = LEADS.exec(words))
		words = words.slice(cut[0].length)
	for (const [pattern, says] of BEFORE_NAMES) words = words.replace(pattern, says)
	words = words.replace(/ {2,}/g, ' ')
	words = named(words)
	for (const { words: pattern, says, has } of NEUTRAL)
		words = words.replace(pattern, (...match) => {
			const at = match.findLast((part) => typeof part === 'number') as number
			return has && /\b(?:ha[sd]|have|having|been|was|were|be)\s(?:\w+ly )?$/.test(words.slice(0, at)) ? has : says
		})
	words = words.replace(/\bhad (taken|\w+ed)\b/g, (_, form: string) => (form === 'taken' ? 'took' : form))
	for (let before = ''; before !== words; ) {
		before = words
		words = words.replace(WEIGHT, '')
	}
	return words
		.replace(/\u2060/g, '')
		.replace(/\s+/g, ' ')
		.replace(/\ba(?= [aeio])/gi, (article) => `${article}n`)
		.replace(/\b(a)n(?= (?:[bcdfgjklmnpqrstvwxyz]|US\b|UK\b|UN\b))/gi, '$1')
		.trim()
}

/** So many men are no group. */
const COUNTED =
	/(?:\d|\b(?:suspected|alleged|captured|wounded|dozens of|hundreds of|several|two|three|four|five|ten)) $/i

/** What an actor's name may qualify: "US-led coalition aircraft". */
const THINGS =
	/^ (?:aircraft|jets|warplanes|planes|helicopters|air strikes|air raids?|shelling|positions?|fighters|soldiers|officers|units?|columns?|convoys?|commanders?|vehicles?|bases?|officials?)\b/

/** Actors and places by neutral name; an article that stood before goes where the name has its own or takes none. */
function named(text: string): string {
	const actors = findActors(text).map(({ start, end, name, kind }) => ({
		start,
		end,
		says: isPress(kind)
			? name
			: name === 'Armed opposition groups' && COUNTED.test(text.slice(0, start))
				? 'fighters'
				: THINGS.test(text.slice(end))
					? actorInside(name).replace(/^the /, '')
					: actorInside(name),
		keeps: /(?!)/,
	}))
	const places = findPlaces(text)
		.filter((span) => !actors.some((other) => other.start < span.end && span.start < other.end))
		.map(({ start, end, words, placeId }) => ({
			start,
			end,
			says: /^(?:north|south|east|west)\w* of /i.test(words) ? words : placeInside(placeId),
			keeps:
				/^[’']?s? ?(?:\p{Ll}+ )?(?:districts?|areas?|provinces?|villages?|regions?|city|fronts?|countryside|farms|suburbs?|neighbourhoods?|neighborhoods?|airport|base|road)\b/u,
		}))
	return [...actors, ...places]
		.sort((a, b) => b.start - a.start)
		.reduce((left, { start, end, says, keeps }) => {
			const after = left.slice(end)
			const before = left
				.slice(0, start)
				.replace(/\bthe $/i, (article) => (!says.startsWith('the ') && keeps.test(after) ? article : ''))
			const attributive = /\b(?:its|their|an?|(?<!the )second|new) $/i.test(before) ? says.replace(/^the /, '') : says
			return `${before}${attributive}${after}`
		}, text)
}
