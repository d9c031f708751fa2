/** YAML with line numbers: a block of a walkthrough's file, checked against a schema. */
import { LineCounter, parseDocument } from 'yaml'
import * as z from 'zod/mini'
import type { Problem } from './markdown.ts'

export type Path = readonly (string | number)[]

export type Read<T> = {
	/** Null where there are problems. */
	value: T | null
	problems: Problem[]
	/** The line of the file in which a key's value begins; that of the nearest key above it where it has none. */
	at: (path: Path) => number
}

/** Reads a block that begins in line `first` of its file. `what` names it in errors: `the step "x"`. Never throws. */
export function readYaml<T extends z.core.$ZodType>(
	schema: T,
	text: string,
	first: number,
	what: string,
): Read<z.output<T>> {
	const lines = new LineCounter()
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
	const lineOf = (offset: number) => first + lines.linePos(offset).line - 1
	const at = (path: Path): number => {
		for (let length = path.length; length > 0; length--) {
			const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined
			if (node?.range) return lineOf(node.range[0])
		}
		return first
	}
	const broken = document.errors[0] ?? document.warnings[0]
	if (broken) {
		const line = lineOf(broken.pos[0])
		return { value: null, at, problems: [{ line, says: `not valid YAML: ${broken.message.split('\n')[0]}` }] }
	}
	let plain: unknown
	try {
		plain = document.toJS() ?? {}
	} catch (error) {
		return { value: null, at, problems: [{ line: first, says: `not valid YAML: ${(error as Error).message}` }] }
	}
	const result = z.safeParse(schema, plain)
	if (result.success) return { value: result.data, at, problems: [] }
	return { value: null, at, problems: result.error.issues.map((issue) => sayIssue(issue, plain, at, what)) }
}

function sayIssue(issue: z.core.$ZodIssue, plain: unknown, at: Read<unknown>['at'], what: string): Problem {
	const path = issue.path as Path
	if (issue.code === 'unrecognized_keys') {
		const line = at([...path, issue.keys[0]!])
		return {
			line,
			says: `${what}: unknown key "${issue.keys.join('", "')}"; see the README, "Teach", for the keys there are`,
		}
	}
	const key = path.join('.') || 'the block'
	const value = path.reduce<unknown>((of, name) => (of as Record<string | number, unknown> | undefined)?.[name], plain)
	const isMissing = value === undefined || value === null
	return {
		line: at(path),
		says: `${what}: ${key}: ${isMissing ? 'is missing' : issue.message.replace(/^Invalid input.*/, MAY_NOT[typeof value] ?? 'is not what may stand here')}`,
	}
}

/** What to do where words are meant and YAML reads something else: a comma parts `[over 90,000]` in two. */
const MAY_NOT: Record<string, string> = {
	number: 'is a number where words are meant; put them into quotation marks',
	boolean: 'is “true” or “false” where words are meant; put them into quotation marks',
	object: 'is a list or a set of keys where words are meant; put words with a colon or a comma into quotation marks',
}
