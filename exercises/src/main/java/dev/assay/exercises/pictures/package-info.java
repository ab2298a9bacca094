/**
 * The pictures of the course: networks on a circle, heat maps of connectivities and activities, and
 * several of them beside each other.
 *
 * <p>Every picture is a {@link dev.assay.exercises.pictures.Picture}, an immutable list of shapes
 * that can be written as SVG or PNG. This package promises that
 *
 * <ul>
 *   <li>the same numbers give the same SVG, byte for byte, on every machine, in every locale (so
 *       texts are made with {@code %s}: {@code %d} takes the digits of the default locale);
 *   <li>arguments are neither changed nor kept;
 *   <li>numbers that are not finite are shown as missing and named, never drawn as something else;
 *   <li>colors can be told apart with a color vision deficiency, and on dark and light pages;
 *   <li>nothing but the JDK is needed, and for SVG nothing but its base module.
 * </ul>
 *
 * <p>Neurons are counted from 0. Matrices are {@code connectivity[to][from]}, recordings {@code
 * activity[neuron][timestep]}. Lengths are in SVG's user units (pixels at scale 1), x to the right
 * and y down.
 */
@NullMarked
package dev.assay.exercises.pictures;

import org.jspecify.annotations.NullMarked;
