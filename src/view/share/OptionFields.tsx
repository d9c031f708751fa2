import { useId } from 'react'
import { LANGUAGES, THEMES, type UrlState, type View } from '../../query/url.ts'
import { VIEW_PARTS } from '../views.ts'
import type { Options } from './snippets.ts'
import type { What } from './whats.ts'

/** CSS pixels. */
const [LEAST, MOST] = [200, 2000]

type WhatProps = { all: What[]; what: What; onChoose: (what: What) => void }

/** What to share. */
export function WhatField({ all, what, onChoose }: WhatProps) {
	const group = useId()
	return (
		<fieldset className="choices">
			<legend>What</legend>
			{all.map((one) => (
				<label key={one.name}>
					<input type="radio" name={group} checked={one === what} onChange={() => onChoose(one)} />
					<span>{one.name}</span>
				</label>
			))}
		</fieldset>
	)
}

type Props = {
	what: What
	options: Options
	setOptions: (options: Options) => void
	/** Shown inside another page. */
	isFramed: boolean
	dataVersion: string
}

/** How it looks there, and which records it shows. */
export function OptionFields({ what, options, setOptions, isFramed, dataVersion }: Props) {
	const set = (some: Partial<Options>) => setOptions({ ...options, ...some })
	return (
		<fieldset className="share-options">
			<legend>How</legend>
			{what.hasViews && (
				<label>
					<span>View</span>
					<select
						value={options.view ?? ''}
						onChange={(change) => set({ view: (change.target.value || null) as View | null })}
					>
						<option value="">{what.id === 'shown' ? 'as it stands' : 'by the width of the screen'}</option>
						{VIEW_PARTS.map(({ view, label }) => (
							<option key={view} value={view}>
								{label}
							</option>
						))}
					</select>
				</label>
			)}
			<label>
				<span>Colours</span>
				<select
					value={options.theme ?? ''}
					onChange={(change) => set({ theme: (change.target.value || null) as UrlState['theme'] })}
				>
					<option value="">as the reader’s system</option>
					{THEMES.map((theme) => (
						<option key={theme} value={theme}>
							{theme}
						</option>
					))}
				</select>
			</label>
			{LANGUAGES.length > 1 && (
				<label>
					<span>Language</span>
					<select
						value={options.lang ?? ''}
						onChange={(change) => set({ lang: (change.target.value || null) as UrlState['lang'] })}
					>
						<option value="">as the page chooses</option>
						{LANGUAGES.map((lang) => (
							<option key={lang} value={lang}>
								{new Intl.DisplayNames([lang], { type: 'language' }).of(lang)}
							</option>
						))}
					</select>
				</label>
			)}
			{isFramed && <Framed {...{ options, set }} />}
			<label>
				<span>Records</span>
				<select
					value={options.v === null ? '' : 'pinned'}
					onChange={(change) => set({ v: change.target.value === '' ? null : dataVersion })}
				>
					<option value="">live: what is corrected later shows</option>
					<option value="pinned">pinned to version {dataVersion}: never changes</option>
				</select>
			</label>
		</fieldset>
	)
}

function Framed({ options, set }: { options: Options; set: (some: Partial<Options>) => void }) {
	return (
		<>
			<label>
				<span>Height</span>
				<input
					type="number"
					min={LEAST}
					max={MOST}
					step={10}
					defaultValue={options.height}
					onChange={({ target: { valueAsNumber: height } }) =>
						Number.isFinite(height) && set({ height: Math.round(Math.min(Math.max(height, LEAST), MOST)) })
					}
				/>
				<small>
					pixels, {LEAST} to {MOST}
				</small>
			</label>
			<label className="check">
				<input
					type="checkbox"
					checked={options.controls}
					onChange={(change) => set({ controls: change.target.checked })}
				/>
				<span>With search, filters and the switch of views</span>
			</label>
		</>
	)
}
