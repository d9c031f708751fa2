import { useMemo } from 'react'
import { CopyButton } from '../copy/CopyButton.tsx'
import { qrOf } from '../qr/qr.ts'
import { isTypable, whyNoCode, whyNotOpen } from './link.ts'

/** An address as a code to be read from the back row, and in letters; where there can be none, why. */
export function QrCode({ address, what }: { address: string | null; what: string }) {
	if (address === null)
		return (
			<div className="present-no-code">
				<p>{what}</p>
				<p>
					This walkthrough is on this device only, so no address leads to it from another. Where it is written, it can
					be copied as a link or saved as a file.
				</p>
			</div>
		)
	const whyNot = whyNotOpen(address)
	const tooLong = whyNoCode(address)
	if (tooLong !== null)
		return (
			<div className="present-no-code">
				<p>{what}</p>
				<p>{tooLong}</p>
				<Copy address={address} />
				{whyNot && <p>{whyNot}</p>}
			</div>
		)
	return <Code {...{ address, what, whyNot }} />
}

function Copy({ address }: { address: string }) {
	return (
		<p>
			<CopyButton text={() => address} says="Address copied">
				Copy the address
			</CopyButton>
		</p>
	)
}

function Code({ address, what, whyNot }: { address: string; what: string; whyNot: string | null }) {
	const { size, path } = useMemo(() => qrOf(address), [address])
	return (
		<div className="present-qr">
			<svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={`QR code of the address of “${what}”`}>
				<rect width={size} height={size} fill="#fff" />
				<path d={path} fill="#000" shapeRendering="crispEdges" />
			</svg>
			<div>
				<p>{what}</p>
				{isTypable(address) ? (
					<p className="present-address">
						<bdi dir="ltr">{address}</bdi>
					</p>
				) : (
					<Copy address={address} />
				)}
				{whyNot && <p>{whyNot}</p>}
			</div>
		</div>
	)
}
