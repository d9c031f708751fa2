/**
 * `npm run eval -- records DIR [--gold DIR2] [--errors] [--missed]`: prints how the records that `npm run records -- --out DIR`
 * wrote (with `--no-edits` or without) stand against a gold: another such folder, or YAML files as in test/gold.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readJudged, readKnown, readOurs, scoreDifferences } from './differences.ts'
import { explain, listMissed } from './missed.ts'
import { compare, type Item, readGold, readRecords, type Score } from './records.ts'

/** The command: prints the comparison. */
export async function evalRecords(args: string[]): Promise<number> {
	const value = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)
	const folder = args[0] && !args[0].startsWith('--') ? args[0] : 'public/data'
	if (!existsSync(join(folder, 'index.json'))) {
		console.error(`${folder}: no index.json there; run "npm run records -- --out ${folder}" first`)
		return 2
	}
	const gold = value('--gold') ?? 'test/gold'
	const result = compare(readGold(gold, folder), readRecords(folder))
	const line = (name: string, { right, of }: Score) =>
		console.log(`${name.padEnd(20)} ${((100 * right) / Math.max(1, of)).toFixed(1).padStart(5)} %  ${right} of ${of}`)
	line('recall, core', result.core)
	line('recall, all', result.all)
	line('precision', result.precision)
	for (const [field, score] of Object.entries(result.fields)) line(field, score)
	line('joined rightly', result.joined.precision)
	line('joins found', result.joined.recall)
	const claims = readGold(gold, folder)
	const differences = scoreDifferences(readKnown(gold, claims), readOurs(folder), readJudged(gold, claims))
	if (differences.found.of > 0) {
		line('differences found', differences.found)
		line('strong ones found', differences.strong)
		line('differences right', differences.precision)
		line('by the list alone', differences.byList)
		console.log(`${differences.otherwise} of the others are there under another field or relation`)
	}
	if (args.includes('--missed'))
		for (const row of listMissed(explain(differences.missed, readRecords(folder), readOurs(folder)))) console.log(row)
	if (!args.includes('--errors')) return 0
	const where = ({ file, exact }: Item) => `${file.slice(0, 3)} ${exact.replaceAll('\n', ' ').slice(0, 110)}`
	for (const item of result.missed) console.log(`missed      ${where(item)}`)
	for (const item of result.extra) console.log(`extra       ${where(item)}`)
	for (const { field, pair } of result.wrong)
		console.log(
			`${field.padEnd(11)} ${where(pair.gold)}\n            ${said(pair.gold, field)} → ${said(pair.ours, field)}`,
		)
	for (const { field, relation, strength, note } of differences.missed)
		console.log(`difference missed (${strength})  ${field} ${relation}: ${note}`)
	for (const { field, relation, by, note } of differences.unjudged)
		console.log(`difference not judged (${by})  ${field} ${relation}: ${note}`)
	return 0
}

function said(item: Item, field: string): string {
	const values: Record<string, string | null> = {
		...item,
		day: item.edtf,
		'day, not invented': item.edtf,
		figures: item.figures
			.map(({ measure, low, high, comparator }) => `${measure} ${low}-${high} ${comparator}`)
			.join(', '),
	} as never
	return `${values[field]}`
}
