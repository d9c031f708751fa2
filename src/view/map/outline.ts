/** The land the map draws: governorates, one river. Whose lines these are: `data/NOTICE.md`. */
import { type ExtendedFeature, geoContains } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import euphrates from './data/euphrates.json'
import syria from './data/syria.topo.json'

/** Governorates by the names that the records use, each with its id in the outline (HASC). */
const GOVERNORATES: Record<string, string> = {
	Aleppo: 'SY.HL',
	Damascus: 'SY.DI',
	Daraa: 'SY.DR',
	'Deir ez-Zor': 'SY.DY',
	Hama: 'SY.HM',
	Hasakah: 'SY.HA',
	Homs: 'SY.HI',
	Idlib: 'SY.ID',
	Latakia: 'SY.LA',
	Quneitra: 'SY.QU',
	Raqqa: 'SY.RA',
	'Rif Dimashq': 'SY.RD',
	Suwayda: 'SY.SU',
	Tartus: 'SY.TA',
}

/** The strip between the lines of 1974: part of the outline, and no governorate. */
const AREA_OF_SEPARATION = 'SY'

/** Which of the river's points has room beside it. */
const RIVER_NAME_AT = 33

const topology = syria as unknown as Topology<{ syr: GeometryCollection<{ name: string }> }>
const all = feature(topology, topology.objects.syr)
const byId = new Map(all.features.map((one) => [String(one.id), one]))

export type Governorate = { name: string; shape: ExtendedFeature }

/** The governorates that the outline has, by the records' names. */
export const governorates: Governorate[] = Object.entries(GOVERNORATES).map(([name, id]) => ({
	name,
	shape: byId.get(id)!,
}))

/** All the land, for fitting the map. */
export const land = all
/** The lines between governorates. */
export const borders = mesh(topology, topology.objects.syr, (a, b) => a !== b)
/** The line around all of them. */
export const coast = mesh(topology, topology.objects.syr, (a, b) => a === b)
export const separation: ExtendedFeature = byId.get(AREA_OF_SEPARATION)!
export const river = {
	name: euphrates.properties.name,
	shape: euphrates as ExtendedFeature,
	/** The point of it that its name stands beside, longitude first. */
	nameAt: euphrates.geometry.coordinates[RIVER_NAME_AT] as [number, number],
}

/** Degrees that a place may lie beyond the line: lines and places are both good to a few kilometres only. */
const LOOSE = 0.05
const AROUND = [-LOOSE, 0, LOOSE]

/** True where a point lies on a shape, or next to it. Latitude first, as the records have it. */
export function isOn(shape: ExtendedFeature | typeof land, [latitude, longitude]: readonly [number, number]): boolean {
	return AROUND.some((north) => AROUND.some((east) => geoContains(shape, [longitude + east, latitude + north])))
}

/** True where a point lies on the map's land, or next to it. */
export const isOnMap = (at: readonly [number, number]) => isOn(land, at)
