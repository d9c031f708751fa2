import { useDeferredValue, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { isAlone } from '../../query/inlined.ts'
import type { Records } from '../../query/select.ts'
import { pageAddress } from '../../query/start.ts'
import type { UrlState } from '../../query/url.ts'
import { useWalkthroughs } from '../../query/walkthrough/useWalkthroughs.ts'
import { CopyButton } from '../copy/CopyButton.tsx'
import { FileTab } from './FileTab.tsx'
import { OptionFields, WhatField } from './OptionFields.tsx'
import { autoHeight, element, iframe, link, type Options } from './snippets.ts'
import { Tabs } from './Tabs.tsx'
import { type What, whats } from './whats.ts'
import '../theme/dialog.css'
import './share.css'

type Props = { records: Records; state: UrlState; first: What['id']; onClose: () => void }

const FORMS = [
	{ id: 'link', name: 'Link' },
	{ id: 'iframe', name: 'Iframe' },
	{ id: 'auto', name: 'Auto-height' },
	{ id: 'file', name: 'File' },
] as const
type Form = (typeof FORMS)[number]['id']

/** CSS pixels: room for an event with two accounts, or a timeline with its lanes. */
const HEIGHT = 640

/** What to share, in which form, how it looks there; the lines to copy, and how they come out. */
export default function ShareDialog({ records, state, first, onClose }: Props) {
	const dialog = useRef<HTMLDialogElement>(null)
	const heading = useId()
	const [form, setForm] = useState<Form>('link')
	const tours = useWalkthroughs(records)
	const all = useMemo(() => whats(records, state, tours.status === 'ready' ? tours.data : []), [records, state, tours])
	const [chosen, setChosen] = useState(() => nameOf(all.find(({ id }) => id === first) ?? all[0]!))
	const what = all.find((one) => nameOf(one) === chosen) ?? all[0]!
	const [options, setOptions] = useState<Options>({
		...{ view: null, theme: state.theme, lang: state.lang, controls: true, height: HEIGHT },
		v: state.v && records.index.dataVersion,
	})
	useLayoutEffect(() => {
		const element = dialog.current!
		if (!element.open) element.showModal()
		element.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus()
		return () => element.close()
	}, [])
	const site = siteOf(records)
	return (
		<dialog
			ref={dialog}
			className="dialog share"
			aria-labelledby={heading}
			onCancel={(event) => {
				event.preventDefault()
				onClose()
			}}
		>
			<div className="share-head">
				<h2 id={heading}>Share</h2>
				<button type="button" onClick={onClose}>
					Close
				</button>
			</div>
			<Tabs label="In which form" tabs={FORMS} chosen={form} onChoose={setForm}>
				{form === 'file' ? (
					<FileTab dataVersion={records.index.dataVersion} />
				) : site === null ? (
					<p className="note">
						This page is a file on your device: it has no address on the web that others could follow or embed. Pass the
						file on, or put it on a web server.
					</p>
				) : (
					<div className="share-form">
						<div>
							<WhatField {...{ all, what }} onChoose={(one) => setChosen(nameOf(one))} />
							<OptionFields
								{...{ what, options, setOptions }}
								isFramed={form !== 'link'}
								dataVersion={records.index.dataVersion}
							/>
						</div>
						<Outcome {...{ form, site, what, options }} />
					</div>
				)}
			</Tabs>
		</dialog>
	)
}

const nameOf = ({ id, asks }: What) => `${id} ${asks.tour ?? ''}`

/** Where the timeline lies; null where it lies on the reader's own device and nobody said where else. */
function siteOf({ index }: Records): string | null {
	if (!isAlone() || location.protocol !== 'file:') return pageAddress().replace(/[^/]*$/, '')
	return index.url ?? null
}

const SAYS: Record<Exclude<Form, 'file'>, string> = {
	link: 'The address of it.',
	iframe: 'One line of HTML, no script: for pages that take an iframe, as most do.',
	auto: 'Two lines: a link, and a script that turns it into a frame as tall as what it shows. Where the script is not allowed, the link stays.',
}

type OutcomeProps = { form: Exclude<Form, 'file'>; site: string; what: What; options: Options }

function Outcome({ form, ...shared }: OutcomeProps) {
	const id = useId()
	const text = { link, iframe, auto: autoHeight }[form](shared)
	return (
		<div className="share-outcome">
			<p className="note">{SAYS[form]}</p>
			<label className="visually-hidden" htmlFor={id}>
				{form === 'link' ? 'Address' : 'HTML to paste'}
			</label>
			<textarea
				id={id}
				readOnly
				rows={form === 'link' ? 2 : 5}
				value={text}
				onFocus={(event) => event.target.select()}
			/>
			<CopyButton key={text} text={() => text} says="Copied">
				Copy
			</CopyButton>
			{form === 'auto' && (
				<details>
					<summary>As an element</summary>
					<pre>{element(shared)}</pre>
				</details>
			)}
			{form !== 'link' && <Preview html={text} height={shared.options.height} />}
		</div>
	)
}

/** The very lines that are copied, in a page that holds nothing else. The page as one file fetches none. */
function Preview({ html, height }: { html: string; height: number }) {
	const steady = useDeferredValue(html)
	if (isAlone()) return null
	return (
		<iframe
			className="share-preview"
			title="Preview"
			style={{ height: Math.min(height, 480) + 16 }}
			srcDoc={`<!doctype html><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Preview</title><body>${steady}`}
		/>
	)
}
