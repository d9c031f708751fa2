/** The comparison in sentences that can be read aloud: who says what, and how that differs, from the record's data alone. */
import { dateRests, type Source } from '../../query/compare.ts'
import { type FigureLine, type MeasureLines, measures } from '../../query/figures.ts'
import type { Difference } from '../../records/schema.ts'
import { dateWords } from '../words/date.ts'
import { FIELD, listed } from '../words/labels.ts'
import { figureWords, MEASURE } from './figureWords.ts'
import { capital, sourceWords, subjectWords, tellerWords, verb, voiceWords } from './names.ts'

/** The sentences, in the order of what weighs most: numbers, day, what else the record notes, what is not said. */
export function say(sources: Source[], differences: Difference[]): string[] {
	const counted = measures(sources)
	return [
		...(sources.length === 1 ? [alone(sources[0]!)] : []),
		...counted.flatMap((one) => numbers(one, differences)),
		...silence(counted, sources),
		...(sources.length === 1 ? [] : days(sources, differences)),
		...others(differences),
	].map(capital)
}

function alone(source: Source): string {
	const { length } = source.accounts
	return `${sourceWords(source)}: one source tells ${length === 1 ? 'this account' : length === 2 ? 'both accounts' : `all ${length} accounts`}.`
}

type Related = { relation: Difference['relation']; sources: Source[] }
type Told = { sources: Source[]; amounts: string }

/** `Press TV, from the Russian army, says 62 killed; from the Observatory, at least 80; they differ.` */
function numbers({ measure, lines }: MeasureLines, differences: Difference[]): string[] {
	const related = relationsOf(lines, differences)
	const sources = tellersOf(lines)
	if (sources.length < 2 && related.length === 0) return []
	// A bare number is enough where all count the same; else only the words say whom they count.
	const bare = related.length > 0 && related.every(({ relation }) => relation === 'contradicts')
	const told = toldTogether(lines, bare)
	const parts = told.map(({ sources, amounts }, at) => {
		const before = told[at - 1]?.sources.at(-1)
		const again = before !== undefined && tellerWords(before) === tellerWords(sources[0]!)
		const who = again ? `${listed(sources.map(voiceWords))},` : subjectWords(sources)
		if (at > 0) return `${who.replace(/,?$/, ',')} ${amounts}`
		return `${who} ${verb(sources, 'says', 'say')} ${amounts} ${MEASURE[measure]!.after}`.trimEnd()
	})
	return [`${parts.join('; ')}; ${verdict(lines, sources, related)}.`]
}

/** Sources in order with what they say; neighbours of one outlet that say the same are named together. */
function toldTogether(lines: FigureLine[], bare: boolean): Told[] {
	const told: Told[] = []
	for (const source of new Set(lines.map((line) => line.source))) {
		const own = lines.filter((line) => line.source === source)
		const each = own.flatMap(({ figure, words }) => (bare ? [figureWords(figure)] : words.map((one) => `“${one}”`)))
		const amounts = listed([...new Set(each)])
		const last = told.at(-1)
		if (last && last.amounts === amounts && tellerWords(last.sources[0]!) === tellerWords(source))
			last.sources.push(source)
		else told.push({ sources: [source], amounts })
	}
	return told
}

/** The record's differences of number between these lines. One says of a source also what it says of its equals. */
function relationsOf(lines: FigureLine[], differences: Difference[]): Related[] {
	return differences
		.filter(({ field }) => field === 'number')
		.map(({ relation, claimIds, note }) => {
			const concerned = lines.filter(({ source, figure }) =>
				source.accounts.some(({ claim }) => claimIds.includes(claim.id) && claim.figures.includes(figure)),
			)
			// A difference names its claims; which of their figures it is about, its note quotes.
			const quoted = concerned.filter(({ words }) => words.some((one) => note.includes(`“${one}”`)))
			const named = quoted.length > 1 ? quoted : concerned
			const equal = lines.filter((line) => named.some(({ figure }) => figureWords(figure) === figureWords(line.figure)))
			return { relation, lines: named, sources: [...new Set(equal.map(({ source }) => source))] }
		})
		.filter(({ lines }) => lines.length > 1)
}

const IN_THE_END: Partial<Record<Difference['relation'], string>> = {
	updates: 'one updates the other',
	broader: 'one counts a wider place',
	differentScope: 'one may be a part of another',
}

/** How the numbers stand to each other: as the record has it, else only whether they are the same. */
function verdict(lines: FigureLine[], told: Source[], related: Related[]): string {
	const against = related.filter(({ relation }) => relation === 'contradicts').flatMap(({ sources }) => sources)
	const clauses = Object.entries(IN_THE_END)
		.filter(([relation]) => related.some((one) => one.relation === relation))
		.map(([, words]) => words)
	const differing = told.filter((source) => against.includes(source))
	if (differing.length === told.length && differing.length > 0) return ['they differ', ...clauses].join(', and ')
	if (differing.length > 0) return [`the numbers ${listed(differing.map(ofWhom))} differ`, ...clauses].join(', and ')
	if (clauses.length > 0) return clauses.join(', and ')
	if (new Set(lines.map(({ figure }) => figureWords(figure))).size === 1) return 'the number is the same'
	return canBeOne(lines) ? 'these do not exclude each other' : 'the numbers are not the same'
}

function ofWhom(source: Source): string {
	return source.speaker ? voiceWords(source) : `of ${tellerWords(source)}`
}

/** True where one number could satisfy all of them; what is only words excludes nothing. */
function canBeOne(lines: FigureLine[]): boolean {
	const low = Math.max(...lines.map(({ figure }) => (figure.low ?? 0) + (figure.comparator === 'more-than' ? 1 : 0)))
	return low <= Math.min(...lines.map(({ figure }) => figure.high ?? Number.POSITIVE_INFINITY))
}

/** What days the sources' own words give, and who gives none. */
function days(sources: Source[], differences: Difference[]): string[] {
	const given = new Map<string, Source[]>()
	for (const source of sources)
		for (const { claim } of source.accounts) {
			if (claim.date.edtf === null || dateRests(claim) === 'story') continue
			const words = dateWords(claim.date)
			given.set(words, [...new Set([...(given.get(words) ?? []), source])])
		}
	const all = [...given]
	if (all.length === 0) return ['None of them names a day.']
	const silent = sources.filter((source) => !all.some(([, some]) => some.includes(source)))
	const rest = silent.length === 0 ? [] : [`${subjectWords(silent)} ${verb(silent, 'names', 'name')} no day.`]
	if (all.length === 1)
		return [`${subjectWords(all[0]![1])} ${verb(all[0]![1], 'dates', 'date')} it to ${all[0]![0]}.`, ...rest]
	const differ = differences.some(({ field, relation }) => field === 'date' && relation === 'contradicts')
	const list = all.map(([words, some]) => `${subjectWords(some).replace(/,?$/, ',')} ${words}`).join('; ')
	return [`${differ ? 'on the day they differ' : 'the day'}: ${list}.`, ...rest]
}

/** The other fields in which the record notes a difference, by name. */
function others(differences: Difference[]): string[] {
	const noted = new Set(differences.map(({ field }) => field))
	const names = [...noted]
		.filter((field) => field !== 'number' && field !== 'date')
		.map((one) => FIELD[one].toLowerCase())
	if (names.length === 0) return []
	return [`the record also notes ${names.length === 1 ? 'a difference' : 'differences'} of: ${names.join(', ')}.`]
}

/** Numbers that one source alone gives, and who gives none where others do. */
function silence(counted: MeasureLines[], sources: Source[]): string[] {
	if (sources.length < 2) return []
	const single = counted.filter(({ lines }) => tellersOf(lines).length === 1)
	const own = tellersOf(single.filter(({ silent }) => silent.length === 0).flatMap(({ lines }) => lines)).map(
		(source) => {
			const all = single.filter(({ silent, lines }) => silent.length === 0 && lines[0]!.source === source)
			const amounts = all.map(({ measure, lines }) => `${amountsOf(lines)} ${MEASURE[measure]!.after}`.trimEnd())
			return `${subjectWords([source])} says ${listed(amounts)}`
		},
	)
	const silences = counted.flatMap(({ measure, silent, lines }) => {
		if (silent.length === 0) return []
		const what = MEASURE[measure]!.counted
		const tellers = tellersOf(lines)
		return tellers.length === 1
			? `only ${subjectWords(tellers)} gives a number of ${what}: ${amountsOf(lines)}`
			: `${subjectWords(silent)} ${verb(silent, 'gives', 'give')} no number of ${what}`
	})
	if (own.length + silences.length === 0) return []
	return [`${[...own, ...silences].join('; ')}.${silences.length > 0 ? ' Silence is not denial.' : ''}`]
}

function amountsOf(lines: FigureLine[]): string {
	return listed(lines.flatMap(({ words }) => words.map((one) => `“${one}”`)))
}

function tellersOf(lines: FigureLine[]): Source[] {
	return [...new Set(lines.map(({ source }) => source))]
}
