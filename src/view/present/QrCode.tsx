import { useMemo } from 'react'
import { encode } from 'uqr'
import { whyNotOpen } from './link.ts'

/** Modules of white around the code, as its standard asks for. */
const QUIET = 4

/** An address as a code to be read from the back row, and in letters. */
export function QrCode({ address, what }: { address: string; what: string }) {
	const { size, data } = useMemo(() => encode(address, { ecc: 'M', border: QUIET }), [address])
	const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
	const why = whyNotOpen(address)
	return (
		<div className="present-qr">
			<svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={`QR code of the address of “${what}”`}>
				<rect width={size} height={size} fill="#fff" />
				<path d={dark} fill="#000" shapeRendering="crispEdges" />
			</svg>
			<div>
				<p>{what}</p>
				<p className="present-address">
					<bdi dir="ltr">{address}</bdi>
				</p>
				{why && <p>{why}</p>}
			</div>
		</div>
	)
}
