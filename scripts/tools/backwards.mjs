import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

/*
 * For `node --import`: every folder is listed backwards, as it may be on another file system. What a program makes
 * of a folder must not depend on the order in which it is listed.
 */
const { readdirSync, readdir } = fs;
const { readdir: readdirLater } = fs.promises;

fs.readdirSync = (...given) => readdirSync(...given).reverse();
fs.readdir = (...given) => {
  const done = given.pop();
  readdir(...given, (error, found) => done(error, found?.reverse()));
};
fs.promises.readdir = async (...given) => (await readdirLater(...given)).reverse();
syncBuiltinESMExports();
