import { useId, useLayoutEffect, useRef, useState } from 'react'
import { FORMATS, type Format } from '../../query/export/formats.ts'
import { LoadError } from '../../query/loadError.ts'
import type { Records } from '../../query/select.ts'
import { copyText } from '../copy/CopyButton.tsx'
import { count } from '../words/labels.ts'
import type { Scope } from './ExportButton.tsx'
import { exportedWithTexts } from './exported.ts'
import './export.css'

type Props = { records: Records; scopes: Scope[]; onClose: () => void }

/** Which events, in which format; then a file, or the clipboard. */
export default function ExportDialog({ records, scopes, onClose }: Props) {
	const dialog = useRef<HTMLDialogElement>(null)
	const [scope, setScope] = useState(scopes[0]!)
	const [format, setFormat] = useState(FORMATS[0]!)
	const [told, setTold] = useState('')
	const heading = useId()
	useLayoutEffect(() => {
		const element = dialog.current!
		if (!element.open) element.showModal()
		return () => element.close()
	}, [])
	const write = async (use: (text: string) => string | Promise<string>) => {
		setTold('Writing…')
		try {
			setTold(await use(format.write(await exportedWithTexts(records, scope.events))))
		} catch (error) {
			const why = error instanceof LoadError ? `${error.advice.says} ${error.advice.doThis}` : String(error)
			setTold(`Nothing was written: a document could not be read. ${why}`)
		}
	}
	const name = `datelines-${records.index.dataVersion}-${slug(scope)}.${format.extension}`
	return (
		<dialog
			ref={dialog}
			className="export"
			aria-labelledby={heading}
			onCancel={(event) => {
				event.preventDefault()
				onClose()
			}}
		>
			<h2 id={heading}>Export</h2>
			<Choice legend="Which events" options={scopes} chosen={scope} onChoose={setScope}>
				{({ name, events }) => (
					<>
						{name} <small>{count(events.length, 'event')}</small>
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
					disabled={scope.events.length === 0}
					onClick={() => void write((text) => save(name, text, format))}
				>
					Download
				</button>
				<button
					type="button"
					disabled={scope.events.length === 0}
					onClick={() =>
						void write(async (text) => ((await copyText(text)) ? 'Copied' : 'Copying is not allowed here'))
					}
				>
					Copy
				</button>
				<button type="button" onClick={onClose}>
					Close
				</button>
			</p>
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
		<fieldset className="export-choice">
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
function slug({ events }: Scope): string {
	return events.length === 1 ? events[0]!.id : `${events.length}-events`
}

function save(name: string, text: string, { mime }: Format): string {
	const url = URL.createObjectURL(new Blob([text], { type: `${mime};charset=utf-8` }))
	const link = document.createElement('a')
	link.href = url
	link.download = name
	link.click()
	setTimeout(() => URL.revokeObjectURL(url), 60_000)
	return `Written to ${name}`
}
