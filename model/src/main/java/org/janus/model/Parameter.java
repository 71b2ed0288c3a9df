package org.janus.model;

import static org.janus.model.Face.DARK;
import static org.janus.model.Face.FAIR;
import static org.janus.model.Face.NEITHER;
import static org.janus.model.HardBounds.AT_LEAST_ONE;
import static org.janus.model.HardBounds.AT_LEAST_ZERO;
import static org.janus.model.HardBounds.FRACTION;
import static org.janus.model.HardBounds.POSITIVE;
import static org.janus.model.Scale.LINEAR;
import static org.janus.model.Scale.LOG;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The catalogue: every named constant of the model, once, with unit and source.
 *
 * <p>A row reads: key, symbol of the equations, murine default, unit, the range a sweep explores
 * (same unit), hard bounds, scale of the range, the face of IL-6 it belongs to, meaning, source.
 * "calibrated" means chosen within what the sources allow so that the calibration experiments hold;
 * "assumed" means that no source was found. A parameter vector is a {@code double[]} in the order
 * of this enum.
 */
public enum Parameter {
    // spotless:off
    /** Inoculated primary tumor cells (cell). */
    TUMOR_INITIAL_CELLS("tumor.initial-cells", "C0", 200000, "cell", 10000, 1e7, AT_LEAST_ONE, LOG,
            NEITHER,
            "inoculated primary tumor cells",
            "B16 s.c. 1e5 (J Exp Med 2009, JEM_20090207 Fig 5); range of transplantable models"),
    /** Net division rate without IL-6, far below capacity (1/d). */
    TUMOR_GROWTH_RATE("tumor.growth-rate", "g", 0.47, "1/d", 0.25, 0.7, AT_LEAST_ZERO, LOG, NEITHER,
            "net division rate without IL-6, far below capacity",
            "CT26 0.4 (Kosinsky 2018, Table 1), B16 ln2/2.8 d, EMT6 0.69-0.83 (Twentyman "
            + "1978); calibrated"),
    /** Spontaneous death (1/d). */
    TUMOR_DEATH_RATE("tumor.death-rate", "delta_C", 0.013, "1/d", 0.01, 0.1, AT_LEAST_ZERO, LOG,
            NEITHER,
            "spontaneous death",
            "CT26 0.01 assumed (Kosinsky 2018); HNSCC 0.0612 (Nazari 2018); calibrated"),
    /** Capacity without new vessels (cell). */
    TUMOR_AVASCULAR_CAPACITY("tumor.avascular-capacity", "K0", 2e7, "cell", 5e6, 5e7, POSITIVE, LOG,
            NEITHER,
            "capacity without new vessels", "assumed: 1-2 mm diffusion-limited nodule"),
    /** Capacity added by full vascularisation (cell). */
    TUMOR_VASCULAR_CAPACITY("tumor.vascular-capacity", "K_max", 8e8, "cell", 2e8, 2e9,
            AT_LEAST_ZERO, LOG, NEITHER,
            "capacity added by full vascularisation",
            "CT26 max 2500 uL (Kosinsky 2018) at 2.06e8 cell/mL (Del Monte 2009) = 5e8"),
    /** Burden at half-maximal angiogenic drive (cell). */
    TUMOR_ANGIOGENESIS_HALF_SIZE("tumor.angiogenesis-half-size", "C_ang", 1.3e8, "cell", 2e7, 5e8,
            POSITIVE, LOG, NEITHER,
            "burden at half-maximal angiogenic drive", "calibrated"),
    /** Rate at which vessels follow the drive (1/d). */
    TUMOR_CAPACITY_ADAPTATION_RATE("tumor.capacity-adaptation-rate", "k_K", 0.1, "1/d", 0.05, 0.5,
            AT_LEAST_ZERO, LOG, NEITHER,
            "rate at which vessels follow the drive", "calibrated"),
    /** Metastatic cells founded per primary cell (1/d). */
    METASTASIS_SEEDING_RATE("metastasis.seeding-rate", "mu", 1e-7, "1/d", 1e-8, 1e-6, AT_LEAST_ZERO,
            LOG, NEITHER,
            "metastatic cells founded per primary cell", "assumed"),
    /** Growth rate of metastases (1/d). */
    METASTASIS_GROWTH_RATE("metastasis.growth-rate", "g_M", 0.25, "1/d", 0.1, 0.5, AT_LEAST_ZERO,
            LOG, NEITHER,
            "growth rate of metastases", "assumed: below the primary"),
    /** Capacity of all metastases (cell). */
    METASTASIS_CAPACITY("metastasis.capacity", "K_M", 1e9, "cell", 1e8, 5e9, POSITIVE, LOG, NEITHER,
            "capacity of all metastases", "assumed"),
    /** Kills per blood effector at saturation (1/d). */
    METASTASIS_KILL_RATE("metastasis.kill-rate", "kappa_M", 1, "1/d", 0.1, 5, AT_LEAST_ZERO, LOG,
            NEITHER,
            "kills per blood effector at saturation", "assumed below killing.rate"),
    /** Kills per effector at saturation (1/d). */
    KILLING_RATE("killing.rate", "kappa", 12, "1/d", 2, 16, AT_LEAST_ZERO, LOG, NEITHER,
            "kills per effector at saturation",
            "Halle 2016: 2-16 per CTL and day in vivo; calibrated"),
    /** Tumor plus effector cells at half-maximal killing (cell). */
    KILLING_HALF_SATURATION("killing.half-saturation", "h", 1e6, "cell", 100000, 1e7, POSITIVE, LOG,
            NEITHER,
            "tumor plus effector cells at half-maximal killing", "assumed"),
    /** Tregs that halve effector function (cell). */
    SUPPRESSION_TREG_HALF_INHIBITION("suppression.treg-half-inhibition", "R_50", 710000, "cell",
            100000, 5e6, POSITIVE, LOG, NEITHER,
            "Tregs that halve effector function",
            "ratio 11 Treg:effector in Robertson-Tessi 2012; calibrated"),
    /** MDSC that halve effector function (cell). */
    SUPPRESSION_MDSC_HALF_INHIBITION("suppression.mdsc-half-inhibition", "S_50", 2.5e6, "cell", 1e6,
            5e7, POSITIVE, LOG, NEITHER,
            "MDSC that halve effector function", "calibrated"),
    /** PD-L1 brake without IL-6 or interferon. */
    CHECKPOINT_BASELINE("checkpoint.baseline", "pi_0", 0.075, "1", 0.02, 1, AT_LEAST_ZERO, LOG,
            NEITHER,
            "PD-L1 brake without IL-6 or interferon", "calibrated"),
    /** PD-L1 brake induced by effectors (adaptive resistance). */
    CHECKPOINT_INTERFERON_INDUCTION("checkpoint.interferon-induction", "pi_E", 0.19, "1", 0.05, 2,
            AT_LEAST_ZERO, LOG, NEITHER,
            "PD-L1 brake induced by effectors (adaptive resistance)",
            "Kosinsky 2018 (PD-L1 induced by effectors); calibrated"),
    /** Effectors at half-maximal PD-L1 induction (cell). */
    CHECKPOINT_EFFECTOR_HALF_INDUCTION("checkpoint.effector-half-induction", "E_50", 4.7e6, "cell",
            500000, 1e7, POSITIVE, LOG, NEITHER,
            "effectors at half-maximal PD-L1 induction", "calibrated"),
    /** Effector loss at a full brake (1/d). */
    CHECKPOINT_EXHAUSTION_RATE("checkpoint.exhaustion-rate", "k_x", 0.1, "1/d", 0.05, 1,
            AT_LEAST_ZERO, LOG, NEITHER,
            "effector loss at a full brake", "QSPIO 0.1 (0.01-0.5) estimated; calibrated"),
    /**
     * Antigen-bearing DC reaching the node at full antigen load: the immunogenicity of the tumor
     * (cell/d).
     */
    PRIMING_DC_ARRIVAL_RATE("priming.dc-arrival-rate", "alpha_D", 35000, "cell/d", 10000, 1e6,
            AT_LEAST_ZERO, LOG, NEITHER,
            "antigen-bearing DC reaching the node at full antigen load: the immunogenicity of "
            + "the tumor",
            "calibrated; context-specific"),
    /** Burden at half-maximal antigen load (cell). */
    PRIMING_ANTIGEN_HALF_SIZE("priming.antigen-half-size", "C_D", 2e6, "cell", 500000, 1e7,
            POSITIVE, LOG, NEITHER,
            "burden at half-maximal antigen load", "assumed"),
    /** Loss of mature DC in the node (1/d). */
    PRIMING_DC_DEATH_RATE("priming.dc-death-rate", "delta_D", 0.4, "1/d", 0.2, 0.8, AT_LEAST_ZERO,
            LOG, NEITHER,
            "loss of mature DC in the node", "assumed: DC live 2-3 d in the node"),
    /** DC at half-maximal T-cell stimulation (cell). */
    PRIMING_DC_HALF_STIMULATION("priming.dc-half-stimulation", "D_50", 41000, "cell", 5000, 100000,
            POSITIVE, LOG, NEITHER,
            "DC at half-maximal T-cell stimulation", "calibrated"),
    /** Tumor-specific naive CD8 entering the node; 0 = CD8 depletion (cell/d). */
    PRIMING_NAIVE_ENTRY_RATE("priming.naive-entry-rate", "n_in", 330, "cell/d", 20, 1000,
            AT_LEAST_ZERO, LOG, NEITHER,
            "tumor-specific naive CD8 entering the node; 0 = CD8 depletion",
            "10-1200 precursors per epitope (Blood 2012 120:1432); calibrated"),
    /** Recirculation of naive cells (1/d). */
    PRIMING_NAIVE_EXIT_RATE("priming.naive-exit-rate", "n_out", 1, "1/d", 0.5, 2.5, POSITIVE, LOG,
            NEITHER,
            "recirculation of naive cells",
            "dwell 10-21 h (Ganusov & Auerbach 2014; Mandl 2012): 1.1-1.8"),
    /** Activation of naive cells at full stimulation (1/d). */
    PRIMING_ACTIVATION_RATE("priming.activation-rate", "k_a", 1, "1/d", 0.3, 3, AT_LEAST_ZERO, LOG,
            NEITHER,
            "activation of naive cells at full stimulation", "assumed"),
    /** Division rate of activated CD8 in the node (1/d). */
    PRIMING_PROLIFERATION_RATE("priming.proliferation-rate", "p_L", 2.7, "1/d", 1.5, 3,
            AT_LEAST_ZERO, LINEAR, NEITHER,
            "division rate of activated CD8 in the node",
            "6-11 h cycle (Kosinsky 2018: 3.0 for CT26); calibrated"),
    /** Effectors a node can hold (cell). */
    PRIMING_NODE_CAPACITY("priming.node-capacity", "L_max", 5e6, "cell", 1e6, 2e7, POSITIVE, LOG,
            NEITHER,
            "effectors a node can hold", "assumed"),
    /** Effectors leaving the node (1/d). */
    PRIMING_EGRESS_RATE("priming.egress-rate", "k_e", 0.6, "1/d", 0.3, 2, AT_LEAST_ZERO, LOG,
            NEITHER,
            "effectors leaving the node", "assumed"),
    /** Death of activated CD8 in the node without IL-6 (1/d). */
    PRIMING_DEATH_RATE("priming.death-rate", "delta_L", 0.2, "1/d", 0.2, 1.5, AT_LEAST_ZERO, LOG,
            NEITHER,
            "death of activated CD8 in the node without IL-6", "calibrated"),
    /** Basal extravasation of blood effectors into a vascularised tumor (1/d). */
    TRAFFICKING_TUMOR_ENTRY_RATE("trafficking.tumor-entry-rate", "eps", 0.32, "1/d", 0.05, 1,
            AT_LEAST_ZERO, LOG, NEITHER,
            "basal extravasation of blood effectors into a vascularised tumor",
            "87-fold apart between peer models; calibrated"),
    /** Burden at half-maximal vessel area (cell). */
    TRAFFICKING_VASCULAR_HALF_SIZE("trafficking.vascular-half-size", "C_eps", 3e6, "cell", 500000,
            2e7, POSITIVE, LOG, NEITHER,
            "burden at half-maximal vessel area", "assumed"),
    /** Loss of blood effectors to other organs (1/d). */
    TRAFFICKING_BLOOD_CLEARANCE_RATE("trafficking.blood-clearance-rate", "k_B", 0.39, "1/d", 0.1, 2,
            AT_LEAST_ZERO, LOG, NEITHER,
            "loss of blood effectors to other organs", "calibrated"),
    /** Division of effectors in the tumor at full help (1/d). */
    EFFECTOR_PROLIFERATION_RATE("effector.proliferation-rate", "p_E", 0.92, "1/d", 0.3, 3,
            AT_LEAST_ZERO, LOG, NEITHER,
            "division of effectors in the tumor at full help", "Kosinsky 2018 3.0; calibrated"),
    /** Death of effectors in the tumor without IL-6 (1/d). */
    EFFECTOR_DEATH_RATE("effector.death-rate", "delta_E", 0.49, "1/d", 0.1, 2, AT_LEAST_ZERO, LOG,
            NEITHER,
            "death of effectors in the tumor without IL-6",
            "0.01-2 between peer models; calibrated"),
    /** Burden at half-maximal re-stimulation (cell). */
    EFFECTOR_ANTIGEN_HALF_SIZE("effector.antigen-half-size", "C_50", 3e6, "cell", 500000, 2e7,
            POSITIVE, LOG, NEITHER,
            "burden at half-maximal re-stimulation", "assumed"),
    /** Effectors a tumor bed can hold (cell). */
    EFFECTOR_CAPACITY("effector.capacity", "E_max", 4e7, "cell", 1e7, 1e8, POSITIVE, LOG, NEITHER,
            "effectors a tumor bed can hold", "assumed: a tenth of a large tumor; calibrated"),
    /** CD4 T cells entering the tumor (cell/d). */
    CD4_ARRIVAL_RATE("cd4.arrival-rate", "lambda_4", 140000, "cell/d", 20000, 500000, AT_LEAST_ZERO,
            LOG, NEITHER,
            "CD4 T cells entering the tumor", "calibrated"),
    /** Loss of helper (Th1/Th17) cells (1/d). */
    CD4_HELPER_DEATH_RATE("cd4.helper-death-rate", "delta_H", 0.15, "1/d", 0.05, 0.5, AT_LEAST_ZERO,
            LOG, NEITHER,
            "loss of helper (Th1/Th17) cells", "assumed"),
    /** Loss of Tregs (1/d). */
    CD4_TREG_DEATH_RATE("cd4.treg-death-rate", "delta_R", 0.1, "1/d", 0.02, 0.5, AT_LEAST_ZERO, LOG,
            NEITHER,
            "loss of Tregs", "0.1 (Robertson-Tessi 2012)"),
    /** TGF-beta (normalised) that diverts half of the CD4 cells to Treg. */
    CD4_TGFB_HALF_INDUCTION("cd4.tgfb-half-induction", "K_beta", 1, "1", 0.2, 5, POSITIVE, LOG,
            NEITHER,
            "TGF-beta (normalised) that diverts half of the CD4 cells to Treg",
            "scale of the normalised TGF-beta"),
    /** Treg turned responsive at full IL-6 signal (1/d). */
    CD4_TREG_CONVERSION_RATE("cd4.treg-conversion-rate", "omega", 0.1, "1/d", 0.02, 0.5,
            AT_LEAST_ZERO, LOG, FAIR,
            "Treg turned responsive at full IL-6 signal", "assumed"),
    /** Helpers at half-maximal support of effectors (cell). */
    CD4_HELPER_HALF_SUPPORT("cd4.helper-half-support", "H_50", 100000, "cell", 20000, 1e6, POSITIVE,
            LOG, NEITHER,
            "helpers at half-maximal support of effectors", "assumed"),
    /** Normalised TGF-beta per tumor cell (1/cell). */
    CD4_TGFB_PER_TUMOR_CELL("cd4.tgfb-per-tumor-cell", "b_C", 3.5e-9, "1/cell", 1e-9, 1e-7,
            AT_LEAST_ZERO, LOG, NEITHER,
            "normalised TGF-beta per tumor cell",
            "calibrated; ratio to Treg as in Robertson-Tessi 2012 within 1e2"),
    /** Normalised TGF-beta per Treg (1/cell). */
    CD4_TGFB_PER_TREG("cd4.tgfb-per-treg", "b_R", 2.5e-6, "1/cell", 2e-7, 2e-5, AT_LEAST_ZERO, LOG,
            NEITHER,
            "normalised TGF-beta per Treg", "calibrated"),
    /** MDSC recruited by a large tumor (cell/d). */
    MDSC_RECRUITMENT_RATE("mdsc.recruitment-rate", "lambda_S", 410000, "cell/d", 10000, 1e7,
            AT_LEAST_ZERO, LOG, NEITHER,
            "MDSC recruited by a large tumor", "calibrated; context-specific"),
    /** Burden at half-maximal recruitment (cell). */
    MDSC_TUMOR_HALF_SIZE("mdsc.tumor-half-size", "C_S", 4.7e7, "cell", 1e7, 2e8, POSITIVE, LOG,
            NEITHER,
            "burden at half-maximal recruitment", "calibrated"),
    /** Loss of MDSC (1/d). */
    MDSC_DEATH_RATE("mdsc.death-rate", "delta_S", 0.3, "1/d", 0.05, 1, AT_LEAST_ZERO, LOG, NEITHER,
            "loss of MDSC", "assumed: days"),
    /** Scale of all endogenous IL-6; 0 = knock-out. */
    IL6_PRODUCTION_SCALE("il6.production-scale", "f", 1, "1", 0, 3, AT_LEAST_ZERO, LINEAR, NEITHER,
            "scale of all endogenous IL-6; 0 = knock-out", "by definition"),
    /** IL-6 made by tumor cells, per interstitial volume (pM/d). */
    IL6_TUMOR_PRODUCTION("il6.tumor-production", "q_C", 600, "pM/d", 10, 5000, AT_LEAST_ZERO, LOG,
            NEITHER,
            "IL-6 made by tumor cells, per interstitial volume",
            "15 to 1e5 pg per 1e6 cells and day across lines; calibrated"),
    /** IL-6 made by non-haematopoietic stroma (pM/d). */
    IL6_STROMAL_PRODUCTION("il6.stromal-production", "q_F", 220, "pM/d", 10, 5000, AT_LEAST_ZERO,
            LOG, NEITHER,
            "IL-6 made by non-haematopoietic stroma", "source cell of Fisher 2011; calibrated"),
    /** IL-6 made by MDSC at saturation (pM/d). */
    IL6_MYELOID_PRODUCTION("il6.myeloid-production", "q_S", 180, "pM/d", 10, 5000, AT_LEAST_ZERO,
            LOG, NEITHER,
            "IL-6 made by MDSC at saturation", "calibrated"),
    /** Increase of tumor IL-6 by its own STAT3. */
    IL6_AUTOCRINE_GAIN("il6.autocrine-gain", "phi", 4.3, "1", 0, 10, AT_LEAST_ZERO, LINEAR, DARK,
            "increase of tumor IL-6 by its own STAT3", "calibrated"),
    /** Plasma IL-6 of a tumor-free host (pM). */
    IL6_PLASMA_BASELINE("il6.plasma-baseline", "I_0", 2.2, "pM", 0.05, 10, AT_LEAST_ZERO, LOG,
            NEITHER,
            "plasma IL-6 of a tumor-free host",
            "human 1-5 pg/mL = 0.05-0.24 pM; mice at the detection limit; calibrated"),
    /** Receptor-mediated uptake in the tumor (1/d). */
    IL6_TUMOR_UPTAKE_RATE("il6.tumor-uptake-rate", "k_u", 12, "1/d", 2, 60, AT_LEAST_ZERO, LOG,
            NEITHER,
            "receptor-mediated uptake in the tumor", "half-life 0.5-2 h with washout"),
    /** Drainage of interstitial IL-6 to plasma (1/d). */
    IL6_TUMOR_WASHOUT_RATE("il6.tumor-washout-rate", "k_w", 6, "1/d", 2, 40, POSITIVE, LOG, NEITHER,
            "drainage of interstitial IL-6 to plasma", "as above"),
    /** Receptor-independent plasma clearance (1/d). */
    IL6_PLASMA_CLEARANCE_RATE("il6.plasma-clearance-rate", "k_n", 40, "1/d", 10, 200, POSITIVE, LOG,
            NEITHER,
            "receptor-independent plasma clearance", "half-life 1.5-60 min in rodents"),
    /** Receptor-mediated plasma clearance, blocked by anti-IL-6R (1/d). */
    IL6_PLASMA_UPTAKE_RATE("il6.plasma-uptake-rate", "k_r", 60, "1/d", 10, 200, AT_LEAST_ZERO, LOG,
            NEITHER,
            "receptor-mediated plasma clearance, blocked by anti-IL-6R",
            "serum IL-6 rises under tocilizumab (Nishimoto 2008)"),
    /** Distribution volume of a 20 g mouse (mL). */
    IL6_PLASMA_VOLUME("il6.plasma-volume", "V_P", 2, "mL", 1, 3, POSITIVE, LINEAR, NEITHER,
            "distribution volume of a 20 g mouse", "assumed"),
    /** Interstitial fluid per tumor cell (mL/cell). */
    IL6_INTERSTITIAL_VOLUME_PER_CELL("il6.interstitial-volume-per-cell", "v", 1e-9, "mL/cell",
            5e-10, 2e-9, AT_LEAST_ZERO, LOG, NEITHER,
            "interstitial fluid per tumor cell",
            "2.06e8 cell/mL (Del Monte 2009) x 20 % interstitium"),
    /** Burden at which the tumor bed is half inflamed (cell). */
    IL6_INFLAMED_SIZE("il6.inflamed-size", "C_I", 1e6, "cell", 100000, 1e7, POSITIVE, LOG, NEITHER,
            "burden at which the tumor bed is half inflamed", "assumed"),
    /** Plasma IL-6 seen in the interstitium. */
    IL6_PLASMA_PARTITION("il6.plasma-partition", "rho", 0.8, "1", 0.1, 1, FRACTION, LINEAR, NEITHER,
            "plasma IL-6 seen in the interstitium", "assumed"),
    /** Delay of the tumor STAT3 programme behind its signal (d). */
    RECEPTOR_STAT3_RESPONSE_TIME("receptor.stat3-response-time", "tau", 0.5, "d", 0.1, 2, POSITIVE,
            LOG, NEITHER,
            "delay of the tumor STAT3 programme behind its signal", "hours of transcription"),
    /** Plasma sIL-6R (pM). */
    RECEPTOR_SOLUBLE_IL6R("receptor.soluble-il6r", "R_s", 500, "pM", 20, 4000, AT_LEAST_ZERO, LOG,
            NEITHER,
            "plasma sIL-6R", "mouse 1-15 ng/mL to human 25-200 ng/mL, assay-dependent"),
    /** Plasma sgp130 (pM). */
    RECEPTOR_SOLUBLE_GP130("receptor.soluble-gp130", "G_s", 1500, "pM", 200, 5000, AT_LEAST_ZERO,
            LOG, NEITHER,
            "plasma sgp130", "human 25-400 ng/mL; mouse unknown"),
    /** IL-6 : IL-6R (pM). */
    RECEPTOR_KD_IL6R("receptor.kd-il6r", "K_R", 1000, "pM", 500, 5500, POSITIVE, LOG, NEITHER,
            "IL-6 : IL-6R", "0.5-5.5 nM (Montero-Julian 2001; Dwivedi 2014)"),
    /** IL-6:sIL-6R : sgp130, apparent (pM). */
    RECEPTOR_KD_GP130_APPARENT("receptor.kd-gp130-apparent", "K_G", 160, "pM", 50, 5000, POSITIVE,
            LOG, NEITHER,
            "IL-6:sIL-6R : sgp130, apparent",
            "50 pM in vitro, yet most IL-6 measured free (Baran 2018): free parameter 0.05-5 nM"),
    /** SIL-6R and sgp130 in tumor fluid relative to plasma. */
    RECEPTOR_INTERSTITIAL_FRACTION("receptor.interstitial-fraction", "chi", 0.4, "1", 0.2, 0.6,
            FRACTION, LINEAR, NEITHER,
            "sIL-6R and sgp130 in tumor fluid relative to plasma", "0.39 and 0.44 (Dore 1997)"),
    /** Potency of IL-6:sIL-6R on a cell relative to classic IL-6. */
    RECEPTOR_TRANS_POTENCY("receptor.trans-potency", "w", 5, "1", 1, 10, AT_LEAST_ZERO, LOG,
            NEITHER,
            "potency of IL-6:sIL-6R on a cell relative to classic IL-6",
            "one pathway, set by the receptor ratio (Reeh 2019); calibrated"),
    /** Half-maximal tumor STAT3 (pM). */
    SIGNAL_TUMOR_EC50("signal.tumor-ec50", "K_C", 78, "pM", 15, 300, POSITIVE, LOG, NEITHER,
            "half-maximal tumor STAT3", "0.3-5 ng/mL = 15-240 pM"),
    /** Trans-signal that half-opens the tumor vessel gate (pM). */
    SIGNAL_ENDOTHELIUM_EC50("signal.endothelium-ec50", "K_V", 120, "pM", 10, 300, POSITIVE, LOG,
            NEITHER,
            "trans-signal that half-opens the tumor vessel gate",
            "ambient IL-6 must not open it (Fisher 2011); calibrated"),
    /** Half-maximal effector STAT3 (pM). */
    SIGNAL_EFFECTOR_EC50("signal.effector-ec50", "K_T", 120, "pM", 15, 300, POSITIVE, LOG, NEITHER,
            "half-maximal effector STAT3", "15-240 pM"),
    /** Half-maximal T-cell signal in the node, on plasma IL-6 (pM). */
    SIGNAL_NODE_EC50("signal.node-ec50", "K_L", 5.9, "pM", 0.3, 20, POSITIVE, LOG, NEITHER,
            "half-maximal T-cell signal in the node, on plasma IL-6",
            "local production in the node is folded into this value; calibrated"),
    /** Trans-signal that half-opens high endothelial venules (pM). */
    SIGNAL_HEV_EC50("signal.hev-ec50", "K_H", 0.27, "pM", 0.05, 5, POSITIVE, LOG, NEITHER,
            "trans-signal that half-opens high endothelial venules", "calibrated"),
    /** Half-maximal signal of myelopoiesis (pM). */
    SIGNAL_MYELOID_EC50("signal.myeloid-ec50", "K_S", 3.2, "pM", 0.5, 50, POSITIVE, LOG, NEITHER,
            "half-maximal signal of myelopoiesis", "calibrated"),
    /** Fold gain of growth at full STAT3. */
    DARK_PROLIFERATION("dark.proliferation", "a_prol", 0.92, "1", 0, 1.5, AT_LEAST_ZERO, LINEAR,
            DARK,
            "fold gain of growth at full STAT3", "may be 0 (C26, EG7); large in stem-like HNSCC"),
    /** Protection from death and killing. */
    DARK_SURVIVAL("dark.survival", "a_surv", 0.36, "1", 0, 3, AT_LEAST_ZERO, LINEAR, DARK,
            "protection from death and killing", "Nazari 2018: death / (1 + 2.38 phi)"),
    /** Fold gain of seeding. */
    DARK_METASTASIS("dark.metastasis", "a_met", 5, "1", 0, 20, AT_LEAST_ZERO, LINEAR, DARK,
            "fold gain of seeding", "assumed"),
    /** Fold gain of vascular capacity. */
    DARK_ANGIOGENESIS("dark.angiogenesis", "a_ang", 0.89, "1", 0, 4, AT_LEAST_ZERO, LINEAR, DARK,
            "fold gain of vascular capacity", "Gopinathan 2015: potency similar to VEGF"),
    /** Fold gain of MDSC recruitment. */
    DARK_MDSC_RECRUITMENT("dark.mdsc-recruitment", "a_mdsc", 8, "1", 0, 10, AT_LEAST_ZERO, LINEAR,
            DARK,
            "fold gain of MDSC recruitment", "Weber 2020; calibrated"),
    /** PD-L1 brake at full STAT3. */
    DARK_PDL1_INDUCTION("dark.pdl1-induction", "a_pd", 0.25, "1", 0, 3, AT_LEAST_ZERO, LINEAR, DARK,
            "PD-L1 brake at full STAT3", "Chan 2019; calibrated"),
    /** Suppression of DC maturation. */
    DARK_DC_SUPPRESSION("dark.dc-suppression", "a_dc", 0.55, "1", 0, 5, AT_LEAST_ZERO, LINEAR, DARK,
            "suppression of DC maturation", "Ohno 2017; calibrated"),
    /** Loss of effector killing under chronic IL-6. */
    DARK_CTL_DYSFUNCTION("dark.ctl-dysfunction", "a_ctl", 2, "1", 0, 4, AT_LEAST_ZERO, LINEAR, DARK,
            "loss of effector killing under chronic IL-6", "Huseni 2023; calibrated"),
    /** Gain of naive activation. */
    FAIR_ACTIVATION("fair.activation", "a_act", 1.5, "1", 0, 4, AT_LEAST_ZERO, LINEAR, FAIR,
            "gain of naive activation", "calibrated"),
    /** Gain of proliferation in the node. */
    FAIR_EXPANSION("fair.expansion", "a_exp", 0.38, "1", 0, 1, AT_LEAST_ZERO, LINEAR, FAIR,
            "gain of proliferation in the node", "J Immunol 2018 201:2934; calibrated"),
    /** Protection of T cells from apoptosis. */
    FAIR_SURVIVAL("fair.survival", "a_srv", 4.9, "1", 0, 5, AT_LEAST_ZERO, LINEAR, FAIR,
            "protection of T cells from apoptosis", "Rochman 2005; calibrated"),
    /** Rise of the TGF-beta needed for Treg induction. */
    FAIR_TREG_DIVERSION("fair.treg-diversion", "a_skew", 19, "1", 0, 20, AT_LEAST_ZERO, LINEAR,
            FAIR,
            "rise of the TGF-beta needed for Treg induction",
            "Bettelli 2006 (direction); calibrated"),
    /** Effectors escape Treg inhibition. */
    FAIR_TREG_RESISTANCE("fair.treg-resistance", "a_res", 3.8, "1", 0, 6, AT_LEAST_ZERO, LINEAR,
            FAIR,
            "effectors escape Treg inhibition", "Nish 2014 (direction); calibrated"),
    /** Gain of naive entry through an open HEV. */
    FAIR_NODE_HOMING("fair.node-homing", "a_hev", 4, "1", 0, 4, AT_LEAST_ZERO, LINEAR, FAIR,
            "gain of naive entry through an open HEV",
            "3-4x with heat (Evans 2001), HEV display up to 2x (Chen 2006)"),
    /** Gain of effector entry through an open tumor vessel. */
    FAIR_TUMOR_HOMING("fair.tumor-homing", "a_traf", 5.9, "1", 0, 10, AT_LEAST_ZERO, LINEAR, FAIR,
            "gain of effector entry through an open tumor vessel",
            "Fisher 2011 (fold not published in the abstract); prior 2-5"),
    /** Gain of endothelial response per heat session. */
    THERMAL_GP130_INDUCTION("thermal.gp130-induction", "theta", 5.3, "1", 0, 10, AT_LEAST_ZERO,
            LINEAR, FAIR,
            "gain of endothelial response per heat session", "heat-induced gp130 (Fisher 2011)"),
    /** Reduction of Treg entry while heated. */
    THERMAL_TREG_EXCLUSION("thermal.treg-exclusion", "a_heat", 0.5, "1", 0, 3, AT_LEAST_ZERO,
            LINEAR, FAIR,
            "reduction of Treg entry while heated", "Fisher 2011 (direction)"),
    /** Interstitial over plasma drug concentration. */
    DRUG_TISSUE_PENETRATION("drug.tissue-penetration", "f_T", 0.3, "1", 0.05, 0.6, FRACTION, LINEAR,
            NEITHER,
            "interstitial over plasma drug concentration", "assumed: antibodies 0.1-0.5"),
    /** Anti-IL-6R : IL-6R (nM). */
    DRUG_ANTI_IL6R_KD("drug.anti-il6r-kd", "K_AR", 2.5, "nM", 1, 5, POSITIVE, LOG, NEITHER,
            "anti-IL-6R : IL-6R", "1-2.5 nM"),
    /** Anti-IL-6 : IL-6 (nM). */
    DRUG_ANTI_IL6_KD("drug.anti-il6-kd", "K_A6", 0.05, "nM", 0.003, 0.1, POSITIVE, LOG, NEITHER,
            "anti-IL-6 : IL-6", "2.5-34 pM"),
    /** Anti-PD-1 that halves the brake (nM). */
    DRUG_ANTI_PD1_K50("drug.anti-pd1-k50", "K_AP", 1, "nM", 0.2, 5, POSITIVE, LOG, NEITHER,
            "anti-PD-1 that halves the brake", "assumed"),
    /** Elimination (1/d). */
    DRUG_ANTI_IL6R_ELIMINATION("drug.anti-il6r-elimination", "k_AR", 0.1, "1/d", 0.05, 0.2,
            AT_LEAST_ZERO, LOG, NEITHER,
            "elimination", "mouse IgG half-life 6-10 d"),
    /** Elimination (1/d). */
    DRUG_ANTI_IL6_ELIMINATION("drug.anti-il6-elimination", "k_A6", 0.1, "1/d", 0.05, 0.2,
            AT_LEAST_ZERO, LOG, NEITHER,
            "elimination", "mouse IgG half-life 6-10 d"),
    /** Elimination (1/d). */
    DRUG_SGP130FC_ELIMINATION("drug.sgp130fc-elimination", "k_F", 0.2, "1/d", 0.1, 0.4,
            AT_LEAST_ZERO, LOG, NEITHER,
            "elimination", "half-life 4-5 d"),
    /** Elimination (1/d). */
    DRUG_ANTI_PD1_ELIMINATION("drug.anti-pd1-elimination", "k_AP", 0.1, "1/d", 0.05, 0.2,
            AT_LEAST_ZERO, LOG, NEITHER,
            "elimination", "mouse IgG half-life 6-10 d"),
    /** Elimination of the IL-6/sIL-6R fusion protein (1/d). */
    DRUG_HYPER_IL6_ELIMINATION("drug.hyper-il6-elimination", "k_Y", 2, "1/d", 0.5, 10,
            AT_LEAST_ZERO, LOG, NEITHER,
            "elimination of the IL-6/sIL-6R fusion protein", "hours"),
    /** Elimination of injected IL-6 (1/d). */
    DRUG_RECOMBINANT_IL6_ELIMINATION("drug.recombinant-il6-elimination", "k_I", 24, "1/d", 10, 100,
            AT_LEAST_ZERO, LOG, NEITHER,
            "elimination of injected IL-6", "half-life minutes to an hour"),
    /** Closing of the heat-opened gate (1/d). */
    THERMAL_DECAY_RATE("thermal.decay-rate", "k_Th", 2, "1/d", 0.5, 8, AT_LEAST_ZERO, LOG, NEITHER,
            "closing of the heat-opened gate", "unknown, 6-24 h");    // spotless:on

    private static final Map<String, Parameter> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toMap(Parameter::key, Function.identity()));

    private final String key;
    private final String symbol;
    private final double defaultValue;
    private final String unit;
    private final double low;
    private final double high;
    private final HardBounds hard;
    private final Scale scale;
    private final Face face;
    private final String meaning;
    private final String source;

    Parameter(
            String key,
            String symbol,
            double defaultValue,
            String unit,
            double low,
            double high,
            HardBounds hard,
            Scale scale,
            Face face,
            String meaning,
            String source) {
        this.key = key;
        this.symbol = symbol;
        this.defaultValue = defaultValue;
        this.unit = unit;
        this.low = low;
        this.high = high;
        this.hard = hard;
        this.scale = scale;
        this.face = face;
        this.meaning = meaning;
        this.source = source;
    }

    /**
     * {@return the parameter of a key such as {@code tumor.growth-rate}; empty when there is none}
     *
     * @param key as a config writes it
     */
    public static Optional<Parameter> of(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /** {@return the defaults, a fresh array in the order of the catalogue} */
    public static double[] defaults() {
        return Arrays.stream(values()).mapToDouble(Parameter::defaultValue).toArray();
    }

    /** {@return the key in a config, such as {@code tumor.growth-rate}} */
    public String key() {
        return key;
    }

    /** {@return the symbol of the equations, such as {@code K_M}} */
    public String symbol() {
        return symbol;
    }

    /** {@return the murine default, in the unit} */
    public double defaultValue() {
        return defaultValue;
    }

    /** {@return the unit; {@code 1} for a ratio} */
    public String unit() {
        return unit;
    }

    /** {@return the lower end of the plausible range, in the unit} */
    public double low() {
        return low;
    }

    /** {@return the upper end of the plausible range, in the unit} */
    public double high() {
        return high;
    }

    /** {@return what makes sense at all, whatever the range} */
    public HardBounds hard() {
        return hard;
    }

    /** {@return how a sweep spreads values over the range} */
    public Scale scale() {
        return scale;
    }

    /** {@return the face of IL-6 that it belongs to} */
    public Face face() {
        return face;
    }

    /** {@return what it is, in words} */
    public String meaning() {
        return meaning;
    }

    /** {@return where the number comes from, in words} */
    public String source() {
        return source;
    }

    /** {@return whether the calibration experiments chose the default, which its source says} */
    public boolean isCalibrated() {
        return source.contains("calibrated");
    }
}
