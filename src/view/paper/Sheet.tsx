import type { CSSProperties, ReactNode } from 'react'
import { isTypable } from '../qr/address.ts'
import { Code, whyNotPrinted } from './Code.tsx'
import { MARGIN, type Size } from './kinds.ts'

/** What stands at the foot of each sheet: which it is of how many, where it comes from, and the way back there, if any. */
export type Foot = { title: string; kind: string; address: string | null; version: string }

type Props = { size: Size; foot: Foot; number: number; of: number; children: ReactNode }

/**
 * One sheet, as large as the paper. Its margins are its own and the page's are none, so that the foot is the same in
 * every browser: margin boxes of `@page` are known to one engine only.
 */
export function Sheet({ size, foot, number, of, children }: Props) {
	const measures = {
		'--sheet-width': `${size.width}mm`,
		'--sheet-height': `${size.height}mm`,
		'--sheet-side': `${MARGIN.side}mm`,
		'--sheet-top': `${MARGIN.top}mm`,
		'--sheet-foot': `${MARGIN.foot}mm`,
	} as CSSProperties
	const printed = foot.address !== null && isTypable(foot.address) ? foot.address : null
	return (
		<section className="paper-sheet" style={measures} aria-label={`Page ${number} of ${of}`}>
			<div className="paper-sheet-body">{children}</div>
			<footer className="paper-sheet-foot">
				{printed !== null && <Code address={printed} className="paper-sheet-qr" />}
				<div>
					<p>
						<strong>{foot.title}</strong> · {foot.kind}
					</p>
					<p className="paper-sheet-address">
						{printed === null ? whyNotPrinted(foot.address) : <bdi dir="ltr">{printed}</bdi>}
					</p>
					<p>
						Datelines · data version {foot.version}
						<span className="paper-sheet-number">
							Page {number} of {of}
						</span>
					</p>
				</div>
			</footer>
		</section>
	)
}

/** The paper that a printer is asked for. The page has no margins: each sheet has its own. */
export function PageSize({ width, height }: Size) {
	return <style>{`@page { size: ${width}mm ${height}mm; margin: 0 }`}</style>
}
