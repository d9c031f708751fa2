import { expect, test } from 'vitest'
import { voice } from '../../../src/pipeline/claims/attribution.ts'
import type { Floor } from '../../../src/pipeline/claims/speakers.ts'

const nobody: Floor = { speakers: [] }
const says = (text: string, floor = nobody) => voice(text, 0, floor).chain.map(({ name, role }) => `${name} (${role})`)

test.each([
	['The Syrian army has said it had captured two districts.', ['Syrian army (speaker)']],
	['UN officials say at least 250,000 people remain under siege.', ['UN officials (speaker)']],
	['Kerry has intensified contacts, the Kremlin has confirmed, substantiating a report.', ['Kremlin (speaker)']],
	[
		'The strike hit a hospital, according to the Syrian Observatory for Human Rights.',
		['Syrian Observatory for Human Rights (speaker)'],
	],
	['“We will go on,” said one western diplomat, adding that it was late.', ['one western diplomat (anonymous)']],
	[
		'“We think we need to give it a chance,” a US State Department source told the paper.',
		['a US State Department source (anonymous)', 'the paper (medium)'],
	],
	[
		'“The dead are everywhere,” Karim Haddad, a spokesman for the council, said on Wednesday.',
		['Karim Haddad (speaker)'],
	],
	['Karim Haddad, leader of a group of fighters has stated that he is done.', ['Karim Haddad (speaker)']],
	[
		'The troops will stay, Foreign Minister Sergei Lavrov said, as cited by RIA Novosti.',
		['Sergey Lavrov (speaker)', 'RIA Novosti (agency)'],
	],
	[
		'The report by Washington Post columnist Josh Rogin says talks go on.',
		['Josh Rogin (speaker)', 'The Washington Post (medium)'],
	],
	[
		'Confirming the reports, the US military says it halted the attack after Russian officials said no.',
		['US military (speaker)'],
	],
	['Pro-rebel outlets say two tanks were destroyed.', ['Pro-rebel outlets (medium)']],
	['Eight others were injured, including children, the police command said.', ['the police command (speaker)']],
	['Rebels recaptured the camp, a commander with the group said.', ['a commander with the group (anonymous)']],
	['Civil defence workers put the toll at 63.', ['Civil defence workers (speaker)']],
	['Reports indicate that the front moved.', ['Reports (anonymous)']],
	['The capture came as opposition activists reported tens of casualties.', ['opposition activists (speaker)']],
	['Two blasts hit the town, Reuters reported, citing police.', ['Reuters (agency)']],
	['On Tuesday, the Russian Defense Ministry said that forces had moved.', ['Russian Defence Ministry (speaker)']],
])('%s', (text, chain) => expect(says(text)).toEqual(chain))

test.each([
	'Rebels attacked the base from the south.',
	'Footage emerged showing crowds calling for bread.',
	'The government is ignoring calls for evacuations.',
	'Russians were told these empires would be cheap.',
	'Earlier reports of the strike were wrong.',
])('nobody is quoted in "%s"', (text) => expect(says(text)).toEqual([]))

test('a pronoun is whoever spoke last of its sort', () => {
	const floor: Floor = { speakers: [] }
	for (const text of [
		'The Russian army said in a statement that it struck.',
		'State Department spokesman John Kirby said no.',
	])
		floor.speakers.push(voice(text, 0, floor).speaker!)
	expect(says('He said talks go on.', floor)).toEqual(['John Kirby (speaker)'])
	expect(says('It added that two jets came.', floor)).toEqual(['Russian army (speaker)'])
})

test('“the statement” changes its owner with the story', () => {
	const floor: Floor = { speakers: [] }
	floor.speakers.push(voice('The Russian army said in a statement that it struck.', 0, floor).speaker!)
	expect(says('Two jets came from Iraq, according to the statement.', floor)).toEqual(['Russian army (speaker)'])
	floor.speakers.push(voice('The US military says it halted the attack.', 0, floor).speaker!)
	expect(says('“Coalition forces believed they were right,” said the statement.', floor)).toEqual([
		'US military (speaker)',
	])
})

test('a colon after a speech verb opens a block quotation', () => {
	expect(voice('Toner noted on Wednesday:', 0, nobody).opensBlock).toBe(true)
	expect(voice('Footage from the Old City on Wednesday:', 0, nobody).opensBlock).toBe(false)
})
