/** Words whose full stop ends no sentence. Single capital letters (initials, "S. Aleppo") need no row. */
export const ABBREVIATIONS: readonly string[] = [
	// Titles and ranks.
	...['Mr', 'Mrs', 'Ms', 'Dr', 'Prof', 'Gen', 'Maj', 'Col', 'Lt', 'Capt', 'Brig', 'Sgt', 'Cpl', 'Adm', 'Cmdr', 'Hon'],
	...['Sen', 'Rep', 'Gov', 'Pres', 'Sec', 'Amb', 'Rev', 'St', 'Jr', 'Sr', 'Spec', 'Supt'],
	// Months and days.
	...['Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sep', 'Sept', 'Oct', 'Nov', 'Dec'],
	...['Mon', 'Tue', 'Tues', 'Wed', 'Thu', 'Thurs', 'Fri', 'Sat', 'Sun'],
	// The rest.
	...['vs', 'etc', 'eg', 'ie', 'e.g', 'i.e', 'cf', 'approx', 'ca', 'No', 'Nos', 'Fig', 'Inc', 'Ltd', 'Co', 'Corp'],
	...['U.S', 'U.N', 'U.K', 'a.m', 'p.m', 'A.M', 'P.M', 'km', 'shld', 'wld', 'govt', 'Gov', 'ft', 'al'],
]
