// The pages as files, which the same server gives out as those of the other hosts.
/** @type {import('next').NextConfig} */
const config = { output: 'export' };

export default config;
