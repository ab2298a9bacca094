// Holds CTRF reports against their schema, and JUnit XML as another program makes CTRF of it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import path from 'node:path';

const [modules, ...files] = process.argv.slice(2);
const require = createRequire(path.join(modules, 'package.json'));
const load = (name) => import(pathToFileURL(path.join(modules, 'node_modules', name)));
const { validate, validateStrict } = require('ctrf');
const { convertJUnitToCTRFReport } = await load('junit-to-ctrf/dist/index.js');

for (const file of files) {
  try {
    const report = file.endsWith('.xml')
      ? await convertJUnitToCTRFReport(file)
      : JSON.parse(readFileSync(file, 'utf-8'));
    const { valid, errors } = validate(report);
    if (!valid) throw new Error(errors.map((error) => error.message).join('; '));
    validateStrict(report);
    const { tests, passed, failed, skipped, pending, other } = report.results.summary;
    console.log(`${file}: ${tests} tests, ${passed} ${failed} ${skipped} ${pending} ${other}`);
  } catch (error) {
    console.log(`${file}: no: ${error.message}`);
  }
}
