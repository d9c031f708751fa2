/** The page's own words for coded values: plain, neutral, one table each. */
import type { Agreement, ClaimKind, Difference, DocumentEntry, Modality, Story } from '../../records/schema.ts'

export const KIND: Record<ClaimKind, string> = {
	'air-strike': 'Air strike',
	shelling: 'Shelling',
	advance: 'Advance',
	clash: 'Clash',
	evacuation: 'Evacuation',
	truce: 'Truce',
	diplomacy: 'Diplomacy',
	aid: 'Aid',
	statement: 'Statement',
	casualties: 'Casualties',
	siege: 'Siege',
	protest: 'Protest',
	other: 'Other',
}

export const MODALITY: Record<Modality, string> = {
	asserted: 'Stated as fact',
	alleged: 'Alleged',
	planned: 'Planned or called for',
	denied: 'Denied',
	opinion: 'Opinion',
}

/** After Airwars' scale; it describes agreement among the documents, not truth. */
export const AGREEMENT: Record<Agreement, { name: string; says: string }> = {
	acknowledged: { name: 'Acknowledged', says: 'The side said to have done it accepts that it did.' },
	'multi-source': { name: 'Several sources', says: 'Two or more sources that do not rest on each other tell of it.' },
	'single-source': { name: 'One source', says: 'One source tells of it; copies of one report count once.' },
	contested: { name: 'Contested', says: 'The accounts contradict each other.' },
	denied: { name: 'Denied', says: 'The side said to have done it denies it.' },
}

export const RELATION: Record<Difference['relation'], string> = {
	contradicts: 'Accounts contradict each other',
	updates: 'One updates the other',
	broader: 'One is broader',
	differentScope: 'They cover different things',
	silent: 'One does not say',
}

export const FIELD: Record<Difference['field'], string> = {
	occurrence: 'Whether it happened',
	date: 'Date',
	place: 'Place',
	actor: 'Actor',
	number: 'Number',
	modality: 'How surely it is told',
	wording: 'Wording',
}

export const STORY_KIND: Record<Story['kind'], string> = {
	article: 'article',
	live: 'live page',
	update: 'update on a live page',
	excerpt: 'excerpt',
	comment: 'readers’ comments',
	offTopic: 'story on another subject',
}

/** `a`, `a and b`, `a, b and c` */
export function listed(words: string[]): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** What a document is called: what its page is, where an editor says it, else its file. */
export function documentName({ about, file }: Pick<DocumentEntry, 'about' | 'file'>): string {
	return about?.replace(/\.$/, '') ?? file
}

/** `1 account`, `3 accounts`, `20,000 accounts` */
export function count(number: number, one: string, many = `${one}s`): string {
	return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`
}
