/**
 * `editorial.yaml`: what an editor knows and corrects, each with its reason. Parsed and checked here, with errors that
 * name file, line and key; applied beside this file by `stories.ts`, `add.ts`, `claims.ts` and `differences.ts`, those
 * of claims through `row.ts`.
 */
import { LineCounter, parseDocument } from 'yaml'
import * as z from 'zod/mini'
import { isEdtf } from '../../records/edtf.ts'
import { ClaimKind, Difference, Figure, isWebAddress, Modality } from '../../records/schema.ts'
import { InputError } from '../read.ts'

const Words = z.string().check(z.minLength(1, 'must not be empty'))
const WebAddress = z.string().check(z.refine(isWebAddress, 'is not an address beginning with http:// or https://'))
const Contact = z
	.string()
	.check(z.regex(/^(https?:\/\/|mailto:)\S+$/, 'is not an address beginning with https://, http:// or mailto:'))
const When = z.pipe(
	z.union([z.string(), z.number(), z.null()]),
	z.transform((value) => (value === null ? null : String(value))),
)
const NOT_EDTF = 'is not an EDTF date such as 2016-12-08, 2016-11~ or 2016-08'
const EdtfOrNull = When.check(z.refine((value) => value === null || isEdtf(value), NOT_EDTF))
const EdtfText = z.pipe(z.union([z.string(), z.number()]), z.transform(String)).check(z.refine(isEdtf, NOT_EDTF))
/** `text`: the document's own words prove it. `outside`: it rests on knowledge from outside the document. */
const Known = z.enum(['text', 'outside'])

const Role = z.enum(['speaker', 'agency', 'medium', 'anonymous'])
const Amount = z.nullable(z.number())
const FigureEdit = z.strictObject({
	measure: Words,
	victims: z.nullable(Words),
	low: Amount,
	high: Amount,
	comparator: Figure.shape.comparator,
	words: Words,
})

const OutletEdit = z.strictObject({
	id: Words,
	name: Words,
	kind: Words,
	country: z.nullable(z.string()),
	about: Words,
	initials: Words,
})

const StoryEdit = z.strictObject({
	/** The first words of the story's first paragraph. */
	starts: Words,
	outlet: z.optional(z.strictObject({ id: Words, known: Known, why: Words })),
	author: z.optional(Words),
	/** Who passed it on, nearest the reader last. */
	via: z.optional(z.array(Words)),
	/** Where its outlet published it on the web. */
	url: z.optional(WebAddress),
	published: z.optional(z.strictObject({ day: EdtfText, known: Known, why: Words })),
})
export type StoryEdit = z.infer<typeof StoryEdit>

const ClaimEdit = z.strictObject({
	/** Words of the claim's sentence, enough to be found once. */
	quote: Words,
	/** Which of them, where the words stand in the document more than once: 1 is the first. */
	nth: z.optional(z.int().check(z.gte(1, 'must be 1 or more'))),
	/** The sentence is no claim by the rules; it becomes one. What the row leaves out is read from its words. */
	add: z.optional(z.literal(true)),
	withhold: z.optional(z.literal(true)),
	summary: z.optional(Words),
	kind: z.optional(ClaimKind),
	modality: z.optional(Modality),
	date: z.optional(EdtfOrNull),
	/** Words anywhere in the document that say the day of a claim that is added. */
	dateFrom: z.optional(Words),
	places: z.optional(z.array(Words)),
	/** Who says it, nearest the words first; an empty list where the outlet speaks in its own voice. */
	attribution: z.optional(z.array(z.strictObject({ name: Words, role: Role, verb: Words }))),
	figures: z.optional(z.array(FigureEdit)),
	/** A name of the editor's own: all claims with this name, in any document, are one event. */
	event: z.optional(Words),
	/** The title of that event, in neutral words. */
	title: z.optional(Words),
	/** What kind of thing that event is, where its accounts tell mostly of something beside it. */
	eventKind: z.optional(ClaimKind),
	/** The claim is an event of its own, whatever the rules would link it to. */
	apart: z.optional(z.literal(true)),
	why: Words,
	restsOn: z.optional(Words),
})
export type ClaimEdit = z.infer<typeof ClaimEdit>

const DocumentEdit = z.strictObject({
	file: Words,
	sha256: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/, 'is not 64 lower-case hex digits'))),
	about: z.optional(Words),
	/** Where the page itself stood on the web. */
	url: z.optional(WebAddress),
	/** `excerpts`: of its text only what its claims quote is published (default: whole). */
	publish: z.optional(z.enum(['whole', 'excerpts'], 'is neither "whole" nor "excerpts"')),
	stories: z.optional(z.array(StoryEdit)),
	claims: z.optional(z.array(ClaimEdit)),
})
export type DocumentEdit = z.infer<typeof DocumentEdit>

const DifferenceEdit = z.strictObject({
	field: Difference.shape.field,
	relation: Difference.shape.relation,
	/** Words of the claims' sentences, each enough to be found once in all documents; of one event or of several. */
	between: z.array(Words),
	/** Whose words differ, and which. */
	note: z.optional(Words),
	/** Takes the difference of this field and relation away that a rule sees between these claims. */
	withhold: z.optional(z.literal(true)),
	why: Words,
})
export type DifferenceEdit = z.infer<typeof DifferenceEdit>

export const Editorial = z.strictObject({
	title: z.optional(Words),
	/** What is hard to read in the documents: one or two sentences, shown before them. */
	content: z.optional(Words),
	/** Where readers may write to about the records: a web or e-mail address. */
	contact: z.optional(Contact),
	/** Where the page will stand on the web: the address of its folder. */
	url: z.optional(WebAddress),
	outlets: z.optional(z.array(OutletEdit)),
	documents: z.optional(z.array(DocumentEdit)),
	differences: z.optional(z.array(DifferenceEdit)),
})
export type Editorial = z.infer<typeof Editorial> & {
	/** Where a key stands, for later errors: `editorial.yaml:12`. */
	at: (path: (string | number)[]) => string
}

/** No edits at all. */
export const NO_EDITS: Editorial = { at: () => 'editorial.yaml' }

/** Parses and checks. Throws InputError naming file, line, key, what is wrong and what to do. */
export function parseEditorial(file: string, text: string): Editorial {
	const lines = new LineCounter()
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
	const broken = document.errors[0] ?? document.warnings[0]
	if (broken) {
		const { line, col } = lines.linePos(broken.pos[0])
		throw new InputError(`${file}:${line}:${col}: not valid YAML: ${broken.message.split('\n')[0]}`)
	}
	const at = (path: (string | number)[]): string => {
		for (let length = path.length; length > 0; length--) {
			const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined
			if (node?.range) return `${file}:${lines.linePos(node.range[0]).line}`
		}
		return file
	}
	const parsed = Editorial.safeParse(plain(document, file) ?? {})
	if (!parsed.success) throw new InputError(parsed.error.issues.map((issue) => sayIssue(issue, at)).join('\n'))
	const editorial = { ...parsed.data, at }
	refuseTwins(editorial)
	return editorial
}

/** The document as plain data. Aliases can point nowhere or multiply without end; the parser refuses both here. */
function plain(document: ReturnType<typeof parseDocument>, file: string): unknown {
	try {
		return document.toJS()
	} catch (error) {
		throw new InputError(`${file}: not valid YAML: ${(error as Error).message}`)
	}
}

function sayIssue(issue: z.core.$ZodIssue, at: Editorial['at']): string {
	const path = issue.path as (string | number)[]
	const key = path.join('.') || 'the file'
	if (issue.code === 'unrecognized_keys') {
		const known = 'see the README, "Bring your own documents", for the keys there are'
		return `${at([...path, issue.keys[0]!])}: ${key}: unknown key "${issue.keys.join('", "')}"; ${known}`
	}
	return `${at(path)}: ${key}: ${issue.message}`
}

/** Two rows about one thing would contradict each other silently. */
function refuseTwins(editorial: Editorial): void {
	const seen = new Map<string, string>()
	const once = (name: string, path: (string | number)[]) => {
		const before = seen.get(name)
		if (before) throw new InputError(`${editorial.at(path)}: ${name} stands here and at ${before}; keep one of them`)
		seen.set(name, editorial.at(path))
	}
	for (const [index, outlet] of (editorial.outlets ?? []).entries()) once(`outlet "${outlet.id}"`, ['outlets', index])
	for (const [index, document] of (editorial.documents ?? []).entries()) {
		once(`document "${document.file}"`, ['documents', index])
		for (const [row, story] of (document.stories ?? []).entries())
			once(`${document.file}: story "${story.starts}"`, ['documents', index, 'stories', row])
		for (const [row, claim] of (document.claims ?? []).entries())
			once(`${document.file}: claim "${claim.quote}"${claim.nth ? ` (nth: ${claim.nth})` : ''}`, [
				'documents',
				index,
				'claims',
				row,
			])
	}
}
