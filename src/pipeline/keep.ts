/**
 * Every version of the records, kept: `data/v/<dataVersion>/` holds the files as they were when that version was
 * written, so that an address pinned to it shows the same for as long as the folder is served.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { InputError } from './read.ts'

/** Below `data/`: one folder for each version. */
const VERSIONS = 'v'
/** Schemas are published by their own version, not with each of the data. */
const isRecord = ([path]: [string, string]) => !path.startsWith('schema/')

/**
 * Writes the records into the folder of their version, whole or not at all. One that is there already is compared and
 * left alone. Gives the folder where it is new, else null. Throws InputError where the one that is there has other bytes.
 */
export function keepVersion(folder: string, files: Map<string, string>): string | null {
	const index = files.get('index.json')
	if (index === undefined) return null
	const { dataVersion } = JSON.parse(index) as { dataVersion: string }
	const home = join(folder, VERSIONS, dataVersion)
	const records = [...files].filter(isRecord)
	if (existsSync(home)) {
		for (const [path, text] of records) provesSame(join(home, path), text, home)
		return null
	}
	// Under another name until it is whole: a run that is broken off leaves no half version behind.
	const unfinished = `${home}.unfinished`
	rmSync(unfinished, { recursive: true, force: true })
	for (const [path, text] of records) {
		mkdirSync(dirname(join(unfinished, path)), { recursive: true })
		writeFileSync(join(unfinished, path), text)
	}
	renameSync(unfinished, home)
	return home
}

function provesSame(path: string, text: string, home: string): void {
	if (existsSync(path) && readFileSync(path, 'utf8') === text) return
	throw new InputError(
		`${path}: not what this version of the records holds, though a version's name is made of its bytes: it was changed after it was written; delete ${home} and run again`,
	)
}
