/** The domain of the sample's invented outlet; a name that no registry gives out. */
export const sampleDomain = 'halmund-institute.example';
/** The packaged file with its record. */
export const samplePath = 'sample.json';
