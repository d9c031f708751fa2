/** The two ends of the pipeline that touch the disk. */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { keepVersion } from './keep.ts'
import type { Corpus } from './pipeline.ts'
import { InputError, LONGEST, sayTooLong } from './read.ts'

const EDITORIAL = 'editorial.yaml'
/** What the pipeline writes and may therefore clear away; the versions it keeps (`v/`) are not among them. */
const OURS = [
	'index.json',
	'catalogue.json',
	'words.json',
	'walkthroughs.json',
	'documents',
	'events',
	'search',
	'schema',
]
/** The folder of walkthroughs, `.md` files, below that of the pages. */
const WALKTHROUGHS = 'walkthroughs'

/** Reads a folder of `.txt` pages and its `editorial.yaml`. Throws InputError where there is no such folder. */
export function readCorpus(folder: string, edits = true): Corpus & { warnings: string[] } {
	const names = list(folder)
	const warnings: string[] = []
	const files: Corpus['files'] = []
	let editorial: Corpus['editorial'] = null
	let walkthroughs: Corpus['walkthroughs']
	for (const name of names) {
		const path = join(folder, name)
		const { size, isFolder } = look(path)
		if (isFolder && name === WALKTHROUGHS) {
			if (edits) walkthroughs = readWalkthroughs(path)
		} else if (isFolder) {
			if (/\.(?:txt|yaml)$/i.test(name)) warnings.push(`${path}: not read: it is a folder`)
		} else if (name === EDITORIAL) {
			if (edits) editorial = { name: path, text: readText(path) }
		} else if (name.toLowerCase().endsWith('.txt')) {
			if (size > LONGEST) throw new InputError(sayTooLong(path, size))
			files.push({ name, bytes: bytesOf(path) })
		} else if (!name.startsWith('.')) {
			warnings.push(`${path}: not read: only .txt files and ${EDITORIAL} are`)
		}
	}
	return { files, editorial, warnings, ...(walkthroughs && { walkthroughs }) }
}

/** The `.md` files of a folder; they build on an editor's rows, and go where those go. */
function readWalkthroughs(folder: string): Corpus['walkthroughs'] {
	const names = list(folder).filter((name) => name.endsWith('.md') && !name.startsWith('.'))
	return names.map((name) => ({ name: join(folder, name), text: readText(join(folder, name)) }))
}

function list(folder: string): string[] {
	try {
		return readdirSync(folder).sort()
	} catch {
		throw new InputError(
			`${folder}: there is no such folder; make it and put the pages into it, or name another with --seeds`,
		)
	}
}

function look(path: string): { size: number; isFolder: boolean } {
	try {
		const found = statSync(path)
		return { size: found.size, isFolder: found.isDirectory() }
	} catch {
		throw unreadable(path)
	}
}

function bytesOf(path: string): Uint8Array {
	try {
		return new Uint8Array(readFileSync(path))
	} catch {
		throw unreadable(path)
	}
}

function unreadable(path: string): InputError {
	return new InputError(
		`${path}: cannot be opened: it is a link to nothing, or you are not allowed to read it; mend that or take it out of the folder`,
	)
}

function readText(path: string): string {
	const bytes = bytesOf(path)
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
	} catch {
		throw new InputError(`${path}: not valid UTF-8; save it as UTF-8 and run again`)
	}
}

/**
 * Writes the files below `folder`, after clearing what an earlier run left, and the records once more below
 * `v/<version>/`, where earlier versions stay. Gives the folder of the version where it is a new one, else null.
 */
export function writeFiles(folder: string, files: Map<string, string>): string | null {
	const added = keepVersion(folder, files)
	for (const name of OURS) rmSync(join(folder, name), { recursive: true, force: true })
	for (const [path, text] of files) {
		mkdirSync(dirname(join(folder, path)), { recursive: true })
		writeFileSync(join(folder, path), text)
	}
	return added
}
