import { Dialog } from './Commands.tsx'
import { QrCode } from './QrCode.tsx'

/** The step's address for pupils' own screens, on demand. */
export function LinkDialog({ address, what, onClose }: { address: string | null; what: string; onClose: () => void }) {
	return (
		<Dialog label="For your own screen" onClose={onClose}>
			<QrCode address={address} what={what} />
		</Dialog>
	)
}
