import { useMemo } from 'react'
import { CopyButton } from '../copy/CopyButton.tsx'
import { isTypable, whyNoCode, whyNotOpen } from '../qr/address.ts'
import { qrOf } from '../qr/qr.ts'

/** An address as a code to be read from the back row, and in letters; where there can be none, why. */
export function QrCode({ address, what }: { address: string | null; what: string }) {
	const whyNone = whyNoCode(address)
	const whyNot = address === null ? null : whyNotOpen(address)
	if (address === null || whyNone !== null)
		return (
			<div className="present-no-code">
				<p>{what}</p>
				<p>{whyNone}</p>
				{address !== null && <Copy address={address} />}
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
