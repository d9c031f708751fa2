import { useId, useLayoutEffect, useRef, useState } from 'react'
import { FORMATS } from '../../query/export/formats.ts'
import type { Progress } from '../../query/export/written.ts'
import { LoadError } from '../../query/loadError.ts'
import type { Records } from '../../query/select.ts'
import { copyText } from '../copy/CopyButton.tsx'
import { saveFile } from '../copy/saveFile.ts'
import { count } from '../words/labels.ts'
import { exportedWithTexts } from './exported.ts'
import type { Scope } from './scopes.ts'
import { orderOf, writeLarge } from './writeLarge.ts'
import '../theme/dialog.css'
import './export.css'

type Props = { records: Records; scopes: Scope[]; onClose: () => void }
type Counted = { name: string; ids: string[] }

/** Which events, in which format; then a file, or the clipboard. */
export default function ExportDialog({ records, scopes, onClose }: Props) {
	const dialog = useRef<HTMLDialogElement>(null)
	const [counted] = useState(() => scopes.map(({ name, ids }): Counted => ({ name, ids: ids() })))
	const [scope, setScope] = useState(counted[0]!)
	const [format, setFormat] = useState(FORMATS[0]!)
	const [told, setTold] = useState('')
	const [progress, setProgress] = useState<Progress | null>(null)
	const running = useRef<AbortController | null>(null)
	const heading = useId()
	useLayoutEffect(() => {
		const element = dialog.current!
		if (!element.open) element.showModal()
		return () => {
			running.current?.abort()
			element.close()
		}
	}, [])
	const file = async (signal: AbortSignal): Promise<Blob> => {
		const { ids } = scope
		if (records.lines) return writeLarge(orderOf(records, ids, format.id), setProgress, signal)
		const events = ids.flatMap((id) => records.eventById.get(id) ?? [])
		return new Blob([format.write(await exportedWithTexts(records, events))], { type: `${format.mime};charset=utf-8` })
	}
	const write = async (use: (file: Blob) => string | Promise<string>) => {
		// One at a time: a second would take from the first what stops it.
		if (running.current) return
		const run = new AbortController()
		running.current = run
		setTold(records.lines ? 'Fetching what the file needs…' : 'Writing…')
		try {
			setTold(await use(await file(run.signal)))
		} catch (error) {
			if (run.signal.aborted) setTold('Cancelled: nothing was written.')
			else setTold(`Nothing was written: ${why(error, records.lines ? 'file' : 'document')}`)
		}
		running.current = null
		setProgress(null)
	}
	const cannot = records.hides === true || scope.ids.length === 0 || progress !== null
	const name = `datelines-${records.index.dataVersion}-${slug(scope)}.${format.extension}`
	return (
		<dialog
			ref={dialog}
			className="dialog export"
			aria-labelledby={heading}
			onCancel={(event) => {
				event.preventDefault()
				onClose()
			}}
		>
			<h2 id={heading}>Export</h2>
			{records.hides && (
				<p>
					The step of the walkthrough hides something. A file would tell it, or be wrong without it: reveal it first,
					then export.
				</p>
			)}
			<Choice legend="Which events" options={counted} chosen={scope} onChoose={setScope}>
				{({ name, ids }) => (
					<>
						{name} <small>{count(ids.length, 'event')}</small>
					</>
				)}
			</Choice>
			<Choice legend="As" options={FORMATS} chosen={format} onChoose={setFormat}>
				{({ name, says }) => (
					<>
						{name} <small>{says}</small>
					</>
				)}
			</Choice>
			<p className="note">
				Each account goes with its outlet, who told whom, the exact words and their place in the document, the
				document’s SHA-256, the version of the data, and what its dates rest on.
			</p>
			<p className="export-actions">
				<button
					type="button"
					className="primary"
					disabled={cannot}
					onClick={() => void write((blob) => save(name, blob))}
				>
					Download
				</button>
				<button
					type="button"
					disabled={cannot}
					onClick={() =>
						void write(async (blob) => ((await copyText(await blob.text())) ? 'Copied' : 'Copying is not allowed here'))
					}
				>
					Copy
				</button>
				<button type="button" onClick={onClose}>
					Close
				</button>
			</p>
			{progress && (
				<p className="export-progress">
					<progress value={progress.done} max={progress.of} aria-label="Files fetched" />
					<span>
						{progress.done} of {count(progress.of, 'file')}
					</span>
					<button type="button" onClick={() => running.current?.abort(new DOMException('', 'AbortError'))}>
						Cancel
					</button>
				</p>
			)}
			<p role="status" className="export-told">
				{told}
			</p>
		</dialog>
	)
}

type ChoiceProps<T> = {
	legend: string
	options: readonly T[]
	chosen: T
	onChoose: (option: T) => void
	children: (option: T) => React.ReactNode
}

function Choice<T extends { name: string }>({ legend, options, chosen, onChoose, children }: ChoiceProps<T>) {
	const group = useId()
	return (
		<fieldset className="choices export-choice">
			<legend>{legend}</legend>
			{options.map((option) => (
				<label key={option.name}>
					<input type="radio" name={group} checked={option.name === chosen.name} onChange={() => onChoose(option)} />
					<span>{children(option)}</span>
				</label>
			))}
		</fieldset>
	)
}

/** One event by its id, several by their number. */
function slug({ ids }: Counted): string {
	return ids.length === 1 ? ids[0]! : `${ids.length}-events`
}

function why(error: unknown, what: string): string {
	if (!(error instanceof LoadError)) return String(error)
	return `a ${what} could not be read. ${error.advice.says} ${error.advice.doThis}`
}

function save(name: string, file: Blob): string {
	saveFile(name, file)
	return `Written to ${name}`
}
