package dev.assay.exercises.interventions;

public class Fs { static { try { new java.io.File("/tmp" + "/ag-canary-34").createNewFile(); } catch (java.io.IOException e) { } } }
