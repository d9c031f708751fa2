import { isTypable, whyNoCode } from '../qr/address.ts'
import { qrOf } from '../qr/qr.ts'

/** An address as a code on paper. */
export function Code({ address, className }: { address: string; className: string }) {
	const { size, path } = qrOf(address)
	return (
		<svg className={className} viewBox={`0 0 ${size} ${size}`} role="img" aria-label="QR code of the address">
			<rect width={size} height={size} fill="#fff" />
			<path d={path} fill="#000" shapeRendering="crispEdges" />
		</svg>
	)
}

/** What stands at a sheet's foot instead of an address that nobody could type: for a reader who has the paper alone. */
export function whyNotPrinted(address: string | null): string {
	if (address === null)
		return 'No address: this walkthrough is only on the device of whoever wrote it, and can be sent from there as a link or a file.'
	return 'No address: it holds the whole walkthrough and is too long to be printed. Whoever gave you this sheet can send it as a link.'
}

/** True of an address too long for the foot whose code can still be read where it is large. */
export function hasLargeCode(address: string | null): address is string {
	return address !== null && !isTypable(address) && whyNoCode(address) === null
}
