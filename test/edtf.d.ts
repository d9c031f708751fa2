declare module 'edtf' {
	/** The reference implementation, used as a peer in tests only. */
	export default function edtf(text: string): unknown
}
