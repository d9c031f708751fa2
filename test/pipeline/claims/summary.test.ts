import fc from 'fast-check'
import { expect, test } from 'vitest'
import { summary } from '../../../src/pipeline/claims/summary.ts'
import { caption } from '../../../src/pipeline/claims/title/caption.ts'
import { claims } from '../../../src/pipeline/claims.ts'
import { date } from '../../../src/pipeline/date.ts'
import { ClaimKind, Modality, type Segment } from '../../../src/records/schema.ts'
import { makeStory } from '../make.ts'

/** The title of the first claim of a text that is one story or one comment. */
function title(text: string, kind: 'story' | 'comment' = 'story'): string | undefined {
	const segments: Segment[] = [{ id: 's', kind, start: 0, end: text.length, storyId: 't', reason: '' }]
	const stories = [makeStory('t', null, { segmentIds: ['s'], kind: kind === 'comment' ? 'comment' : 'article' })]
	const document = { id: 'd', file: 'd.txt', sha256: '', text, warnings: [] }
	return claims({ document, segments, stories, timexes: date(document, segments, stories) }).claims[0]?.summary
}

test.each([
	// Ground that changes hands: one plain predicate, whatever the report calls it.
	[
		'Syrian forces liberated the town of Khan Tuman on Friday.',
		'The Syrian army took control of the town of Khan Tuman',
	],
	[
		'The Syrian army captured the town of Khan Tuman on Friday, state media said.',
		'Media reports say the Syrian army took control of the town of Khan Tuman',
	],
	[
		'The Syrian army has said it had captured two districts of the rebel-held eastern part of Aleppo city.',
		'Syrian army says it took control of two districts of opposition-held eastern Aleppo',
	],
	[
		'Al-Nusra Front seized the Castello road, activists said.',
		'Activists say Jabhat al-Nusra took control of the Castello road',
	],
	[
		'Kurdish forces took over the Sheikh Maqsoud district as rebels withdrew from Aleppo.',
		'Kurdish forces took control of the Sheikh Maqsoud district as armed opposition groups withdrew',
	],
	[
		'The Russian Defense Ministry said that government forces had cleared almost half of eastern Aleppo from militant strongholds.',
		'Russian Defence Ministry says Syrian government forces took control of almost half of eastern Aleppo',
	],
	['Jaish al-Fath now trying to storm Khalsa village.', 'Jaish al-Fatah is trying to attack Khalasa village'],
	[
		'Pro-Assad forces, supported by Russian airstrikes, briefly took territory around Mallah.',
		'Syrian government forces briefly took control of territory around Mallah',
	],
	[
		'Iranian units tried to recapture Humayra, taken last week by the rebels, but were turned away.',
		'Iranian forces tried to take control of Humayra but were turned away',
	],
	[
		'The army has not entered the Old City of Aleppo, a rebel commander said.',
		'An opposition commander says the Syrian army has not entered the Old City of Aleppo',
	],
	// Tolls: the number with its comparator, the cause the sentence names.
	[
		'At least 80 soldiers were killed in the attacks near Deir ez-Zor, the Syrian Observatory for Human Rights says.',
		'At least 80 soldiers killed in attacks near Deir ez-Zor, says Syrian Observatory',
	],
	[
		'The Local Coordination Committees reported 15 civilians were killed and tens more wounded in a Russian air raid on the rebel-held village of Anjara.',
		'15 civilians killed and tens injured in a Russian air raid on Anjara, say Local Coordination Committees',
	],
	[
		'In July, a US airstrike reportedly killed at least 70 civilians near Manbij.',
		'At least 70 civilians reportedly killed in a US air strike near Manbij',
	],
	[
		'Mortar fire on the Hamdaniyeh district of Aleppo killed eight children at a school, state television said.',
		'Eight children killed in Hamdaniya, Aleppo, says a television channel',
	],
	[
		'About 4,000 fighters and their families were evacuated from Aleppo overnight, a Turkish official said.',
		'About 4,000 fighters evacuated from Aleppo, says a Turkish official',
	],
	['41 people died across Aleppo Province, many of them in the airstrikes.', '41 people killed across Aleppo province'],
	[
		'More than 40,000 people have fled eastern Aleppo since Saturday, the Observatory reported.',
		'More than 40,000 people displaced from eastern Aleppo, says Syrian Observatory',
	],
	// Not yet done is no toll.
	[
		'“Combat operations in eastern Aleppo have been suspended to evacuate some 8,000 civilians,” Lavrov said.',
		'Sergey Lavrov says combat operations in eastern Aleppo have been suspended to evacuate some 8,000 civilians',
	],
	// A number of the whole country is not the place's.
	[
		'The dead of Aleppo were among 97 people killed across Syria, the Local Coordination Committees said.',
		/^97 people killed (?:across Syria|in Aleppo), say Local/,
	],
	// How it stands shows in the words.
	[
		'The army is expected to launch an offensive on Aleppo, pro-government media reported.',
		'Media reports say the army is expected to launch an offensive on Aleppo',
	],
	[
		'Russia denies that its jets struck the hospital in Aleppo.',
		'Russia denies that “its jets struck the hospital in Aleppo”',
	],
	[
		'UN envoy Staffan de Mistura warned that eastern Aleppo could be totally destroyed.',
		'Staffan de Mistura warns: “eastern Aleppo could be totally destroyed”',
	],
	[
		'Unidentified aircraft reportedly bombed a convoy east of Deir ez-Zor.',
		'Unidentified aircraft reportedly bombed a convoy east of Deir ez-Zor',
	],
	[
		'Later reports said rebels are attacking Khalasa.',
		'Unattributed reports say armed opposition groups are attacking Khalasa',
	],
	[
		'Russia denied carrying out the attack on the hospital in Aleppo.',
		'Russia denies “carrying out the attack on the hospital in Aleppo”',
	],
	[
		'No civilians were killed in the raid on Aleppo, the coalition said.',
		'US-led coalition says no civilians were killed in the raid on Aleppo',
	],
	[
		'“What Russia breaks in Aleppo is what Moscow will have to fix,” said one western diplomat.',
		'A Western diplomat: “What Russia breaks in Aleppo is what Moscow will have to fix”',
	],
	// Deeds in words.
	[
		'President Assad has rejected a ceasefire in Aleppo and insisted on total victory.',
		'Bashar al-Assad has rejected a ceasefire in Aleppo',
	],
	[
		'Lavrov has announced an effective ceasefire in eastern Aleppo city.',
		'Sergey Lavrov has announced “an effective ceasefire in eastern Aleppo city”',
	],
	[
		'The Syrian government refused to let aid into eastern Aleppo, the UN said.',
		'UN says the Syrian government refused to let aid into eastern Aleppo',
	],
	[
		'Several NATO members responded by accusing Russia of "blocking the Council" in Aleppo.',
		'Several NATO members responded by accusing Russia of “blocking the Council” in Aleppo',
	],
	// Words that are the matter: the speaker and his own words.
	['“We will not leave Aleppo,” Bashar al-Assad said.', 'Bashar al-Assad: “We will not leave Aleppo”'],
	[
		'Putin said Moscow “will never accept” the absence of reaction to the deaths in Aleppo.',
		'Vladimir Putin: Moscow “will never accept” the absence of reaction to the deaths in Aleppo',
	],
	['Ban Ki-Moon said ‘Aleppo is now a synonym for hell’.', 'Ban Ki-moon: “Aleppo is now a synonym for hell”'],
	// A condition left out leaves its mark.
	[
		'European leaders are warning Putin that if he permits a military victory in Aleppo, it will be up to Russia to pay.',
		'European leaders warn: “…it will be up to Russia to pay”',
	],
	// Private persons are what they are, never who.
	[
		'Mohammad Abu Rajab, a doctor at a hospital in Aleppo, said the wards were full.',
		'A doctor on Aleppo: “the wards were full”',
	],
	[
		'“There is no food, no medicine, nothing,” Umm Ahmad told Reuters from a basement in eastern Aleppo.',
		'A person quoted on eastern Aleppo: “There is no food, no medicine, nothing”',
	],
	[
		'A resident said people in Aleppo were desperate for food.',
		'A resident: “people in Aleppo were desperate for food”',
	],
	// Loaded words stay in the quotation.
	[
		'The liberation of Aleppo is a profound defeat of the terrorists.',
		'“The liberation of Aleppo is a profound defeat of the terrorists”',
	],
])('%s', (text, expected) =>
	expect(title(text)).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected)),
)

test.each([
	['Heavy shelling of Deir ez-Zor this evening.', 'A reader’s post: “Heavy shelling of Deir ez-Zor this evening”'],
	[
		'Jabhat al-Nusra is pushing the army from Khan Tuman. –Stork',
		/^(?:A reader’s|Unconfirmed) post: Jabhat al-Nusra is pushing/,
	],
])('a comment: %s', (text, expected) => expect(title(text, 'comment')).toMatch(expected))

test.each([
	'If the talks fail, the army will resume its offensive, an officer warned',
	'The soldiers, brave to the last, are heroes',
	'Jones attacked the town',
	'the city is lovely',
])('"%s" is no clause to put in own words', (clause) => expect(caption(clause, [], 16)).toBeNull())

test('a sentence without end is titled by its front', () => {
	for (const run of ['rebels attacked to in and, ', 'A ', '“(', ', to persuade it to, ', 'killed 5 '])
		expect(
			summary({
				words: `The army said on Aleppo that ${run.repeat(2000)}.`,
				at: 0,
				kind: 'clash',
				modality: 'asserted',
				acts: false,
				comment: false,
				placeIds: ['aleppo-city'],
				attribution: [{ name: 'Syrian army', role: 'speaker', verb: 'said', start: 4, end: 8 }],
				figures: [],
				times: [],
			}).split(' ').length,
		).toBeLessThanOrEqual(18)
})

const PARTS = [
	'Syrian army',
	' said ',
	'“',
	'”',
	' killed ',
	'62',
	' in Aleppo',
	', ',
	' that ',
	'. ',
	' rebels ',
	' captured ',
	'(',
	' – ',
	'…',
]

test('any words with any parts give one line and never an error', () =>
	fc.assert(
		fc.property(
			fc.array(fc.oneof(fc.string(), fc.constantFrom(...PARTS)), { maxLength: 14 }),
			fc.constantFrom(...ClaimKind.options),
			fc.constantFrom(...Modality.options),
			fc.boolean(),
			fc.boolean(),
			fc.nat(40),
			(parts, kind, modality, acts, comment, start) => {
				const words = parts.join('')
				const line = summary({
					words,
					at: 0,
					kind,
					modality,
					acts,
					comment,
					placeIds: ['aleppo-city'],
					attribution: [{ name: 'Syrian army', role: 'speaker', verb: 'said', start, end: start + 4 }],
					figures: [
						{
							measure: 'killed',
							victims: 'soldiers',
							low: 62,
							high: 62,
							comparator: 'exact',
							words: '62',
							start,
							end: start + 2,
						},
					],
					times: [{ start: 0, end: Math.min(3, words.length) }],
				})
				expect(line.trim()).not.toBe('')
				expect(line).not.toContain('\n')
			},
		),
	))
