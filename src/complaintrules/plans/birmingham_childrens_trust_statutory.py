"""The compiled plan of birmingham/childrens-trust-statutory; written by ``make reference``."""

# mypy: ignore-errors

MADE_OF = 1376449405
TABLES = (
    ('stands', 6),
    ('last_days', (1, 'years', 'the_day_after', False)),
    ('dates', ''),
    ('status', 4),
    ('status', 3),
    ('status', 0),
    ('status', 2),
    ('status', 1),
    ('status', 7),
    ('stands', 7),
    ('stands', 0),
    ('paused', 2),
    ('last_days_without', (2, (10, 'working_days', 'the_day_after', False))),
    ('last_days', (10, 'working_days', 'the_day_after', False)),
    ('last_days_without', (2, (20, 'working_days', 'the_day_after', False))),
    ('last_days', (20, 'working_days', 'the_day_after', False)),
    ('terms', 2),
    ('status', 6),
    ('status', 5),
    ('ranks', ''),
    ('terms', 3),
    ('last_days', (25, 'working_days', 'the_day_after', False)),
    ('last_days', (65, 'working_days', 'the_day_after', False)),
    ('terms', 5),
    ('terms', 6),
    ('last_days', (2, 'working_days', 'the_day_after', False)),
    ('last_days', (10, 'working_days', 'the_day_before', True)),
    ('last_days', (30, 'working_days', 'the_day_after', False)),
    ('last_days', (5, 'working_days', 'the_day_after', False)),
    ('last_days', (15, 'working_days', 'the_day_after', False)),
    ('last_days', (12, 'months', 'the_day_itself', False)),
    ('answers', 0),
    ('answers', 2),
    ('answers', 11),
    ('outcomes', ''),
    ('stages', ''),
    ('deadlines', ''),
    ('clock_ids', ''),
    ('make', ''),
    ('verdict', ''),
)


def judge(on, event, fact_day, fact, extension, pauses, later, stands_0, last_days_1, dates_2, status_3, status_4, status_5, status_6, status_7, status_8, stands_9, stands_10, paused_11, last_days_without_12, last_days_13, last_days_without_14, last_days_15, terms_16, status_17, status_18, ranks_19, terms_20, last_days_21, last_days_22, terms_23, terms_24, last_days_25, last_days_26, last_days_27, last_days_28, last_days_29, last_days_30, answers_31, answers_32, answers_33, outcomes_34, stages_35, deadlines_36, clock_ids_37, make_38, verdict_39):
    v1 = fact_day('grounds_arose_on', 0)
    v2 = event('complaint_received', 0)
    v34 = event('proceedings_concluded', 0)
    v58 = event('stage_1_skipped_by_agreement', 0)
    v59 = event('stage_2_requested', 0)
    v60 = event('complaint_withdrawn', 0)
    v67 = event('stage_1_response_sent', 0)
    v70 = pauses('stage_1_response')
    v82 = extension('stage_1_response')
    v245 = event('stage_2_response_sent', 0)
    v250 = extension('stage_2_response')
    v349 = event('review_panel_requested', 0)
    v373 = event('review_panel_met', 0)
    v377 = event('review_panel_acknowledged', 0)
    v409 = event('review_panel_chair_appointed', 0)
    v441 = fact_day('review_panel_meets_on', 0)
    v451 = event('review_panel_papers_sent', 0)
    v574 = event('review_panel_report_sent', 0)
    v648 = event('stage_3_response_sent', 0)
    v721 = fact_day('first_had_notice_on', 0)
    v724 = event('referred_to_ombudsman', 0)
    v760 = answers_31[fact('complainant')]
    v761 = fact('sufficient_interest')
    v765 = answers_32[fact('subject')]
    v766 = fact('about_this_authority')
    v767 = fact('acting_for_child')
    v768 = fact('child_agrees')
    v771 = fact('anonymous')
    v772 = fact('late_but_not_reasonable_to_expect_earlier')
    v773 = fact('can_still_be_considered_fairly')
    v778 = fact('already_considered_at_all_stages')
    v780 = answers_33[fact('concurrent_proceedings')]
    v781 = fact('would_prejudice_proceedings')
    if v1:
        v23 = last_days_1[v1]
        if v2:
            if v23 < v2:
                v22 = 4
                v27 = (status_3, v1, dates_2[v23], v2, None)
            else:
                v22 = 3
                v27 = (status_4, v1, dates_2[v23], v2, None)
        elif on < v1:
            v22 = 0
            v27 = (status_5, v1, dates_2[v23], 0, None)
        else:
            v25 = v23 - on
            if v23 < on:
                v22 = 2
                v27 = (status_6, v1, dates_2[v23], 0, v25)
            else:
                v22 = 1
                v27 = (status_7, v1, dates_2[v23], 0, v25)
    elif v2:
        v22 = 7
        v27 = (status_8, 0, None, v2, None)
    elif not v1:
        v22 = 7
        v27 = stands_9
    else:
        v22 = 0
        v27 = stands_10
    v32 = 1 if v1 and v22 == 0 else v22
    if v34:
        v51 = later('complaint_received', v34) if v2 and v2 < v34 else v2
        v49 = last_days_1[v34]
        if v51:
            if v49 < v51:
                v54 = (status_3, v34, dates_2[v49], v51, None)
            else:
                v54 = (status_4, v34, dates_2[v49], v51, None)
        else:
            v52 = v49 - on
            if v49 < on:
                v54 = (status_6, v34, dates_2[v49], 0, v52)
            else:
                v54 = (status_7, v34, dates_2[v49], 0, v52)
    else:
        v54 = stands_10
    v63 = v58 if v58 and (v58 < v59 or not v59) else v59
    v66 = v63 if v63 and (v63 < v60 or not v60) else v60
    if v2:
        v131 = later('stage_1_response_sent', v2) if v67 and v67 < v2 else v67
        if v70:
            v71 = paused_11(v70, on)
            v74 = v71[0]
            v75 = v71[1]
        else:
            v74 = 0
            v75 = 0
        if v74:
            v78 = last_days_without_12(v2, v74)
        else:
            v78 = last_days_13[v2]
        if v74:
            v81 = last_days_without_14(v2, v74)
        else:
            v81 = last_days_15[v2]
        if v82:
            v88 = v82[0]
            v89 = v82[1]
            v90 = v82[2]
            v91 = terms_16[v82[3]]
        else:
            v88 = 0
            v89 = 0
            v90 = 0
            v91 = 0
        v94 = v88 if v88 and v91 and (not v88 < v78) and v90 and (not v78 < v89) and (not v78 < v90) and (not v81 or not v81 < v88) else v78
        v95 = v131 or v66
        if v75 and (not (v94 < v75 or (v95 and v95 < v75))):
            if v131:
                v134 = (status_4, v2, None, v131, None)
            elif v66:
                v134 = (status_17, v2, None, 0, None)
            else:
                v134 = (status_18, v2, None, 0, None)
            v128 = 0
            v130 = 0
            v133 = 3652060
        else:
            if v131:
                if v94 < v131:
                    v134 = (status_3, v2, dates_2[v94], v131, None)
                else:
                    v134 = (status_4, v2, dates_2[v94], v131, None)
                v133 = 3652060
            elif v66:
                v133 = 3652060
                v134 = (status_17, v2, dates_2[v94], 0, None)
            else:
                v132 = ranks_19[v94] - ranks_19[on]
                if v94 < on:
                    v134 = (status_6, v2, dates_2[v94], 0, v132)
                else:
                    v134 = (status_7, v2, dates_2[v94], 0, v132)
                v133 = v94
            v128 = v94
            v130 = v81
    else:
        if v67:
            v134 = (status_8, 0, None, v67, None)
        elif v66:
            v134 = stands_0
        else:
            v134 = stands_10
        v128 = 0
        v130 = 0
        v131 = v67
        v133 = 3652060
    if v2:
        v175 = later('stage_1_response_sent', v2) if v67 and v67 < v2 else v67
        v173 = last_days_13[v2]
        v174 = last_days_15[v2]
        if v82:
            v146 = v82[0]
            v149 = terms_20[v82[3]]
        else:
            v146 = 0
            v149 = 0
        v172 = v146 if v146 and v149 and (not v146 < v173) and (not v174 or not v174 < v146) else v173
        if v175:
            if v172 < v175:
                v178 = (status_3, v2, dates_2[v172], v175, None)
            else:
                v178 = (status_4, v2, dates_2[v172], v175, None)
            v177 = 3652060
        elif v66:
            v177 = 3652060
            v178 = (status_17, v2, dates_2[v172], 0, None)
        else:
            v176 = ranks_19[v172] - ranks_19[on]
            if v172 < on:
                v178 = (status_6, v2, dates_2[v172], 0, v176)
            else:
                v178 = (status_7, v2, dates_2[v172], 0, v176)
            v177 = v172
    else:
        if v67:
            v178 = (status_8, 0, None, v67, None)
        elif v66:
            v178 = stands_0
        else:
            v178 = stands_10
        v172 = 0
        v174 = 0
        v175 = v67
        v177 = 3652060
    v182 = v172 and (not v128 or v172 < v128)
    v187 = v175 if v182 else v131
    v189 = v177 if v182 else v133
    v194 = event('stage_1_response_received', 0) or v67
    v195 = (v174 if v182 else v130) or (v172 if v182 else v128)
    v200 = v195 + 1 if v195 and v195 < on and (not v66 or v195 < v66) and (not v187 or v195 < v187) else 0
    if v194:
        v231 = last_days_15[v194]
        if v59:
            if v231 < v59:
                v235 = (status_3, v194, dates_2[v231], v59, None)
            else:
                v235 = (status_4, v194, dates_2[v231], v59, None)
        elif v58:
            v235 = (status_17, v194, dates_2[v231], 0, None)
        else:
            v233 = ranks_19[v231] - ranks_19[on]
            if v231 < on:
                v235 = (status_6, v194, dates_2[v231], 0, v233)
            else:
                v235 = (status_7, v194, dates_2[v231], 0, v233)
    elif v59:
        if v200:
            v235 = (status_4, v200, None, v59, None)
        else:
            v235 = (status_8, 0, None, v59, None)
    elif v58:
        v235 = stands_0
    elif v200:
        v235 = (status_7, v200, None, 0, None)
    else:
        v235 = stands_10
    v244 = v59 if v59 and (v59 < v58 or not v58) else v58
    if v244:
        v285 = later('stage_2_response_sent', v244) if v245 and v245 < v244 else v245
        v283 = last_days_21[v244]
        v284 = last_days_22[v244]
        if v250:
            v256 = v250[0]
            v257 = v250[1]
            v258 = v250[2]
            v259 = terms_23[v250[3]]
        else:
            v256 = 0
            v257 = 0
            v258 = 0
            v259 = 0
        v282 = v256 if v256 and v259 and (not v256 < v283) and v258 and (not v283 < v257) and (not v283 < v258) and (not v284 or not v284 < v256) else v283
        if v285:
            if v282 < v285:
                v288 = (status_3, v244, dates_2[v282], v285, None)
            else:
                v288 = (status_4, v244, dates_2[v282], v285, None)
            v287 = 3652060
        elif v60:
            v287 = 3652060
            v288 = (status_17, v244, dates_2[v282], 0, None)
        else:
            v286 = ranks_19[v282] - ranks_19[on]
            if v282 < on:
                v288 = (status_6, v244, dates_2[v282], 0, v286)
            else:
                v288 = (status_7, v244, dates_2[v282], 0, v286)
            v287 = v282
    else:
        if v245:
            v288 = (status_8, 0, None, v245, None)
        elif v60:
            v288 = stands_0
        else:
            v288 = stands_10
        v282 = 0
        v287 = 3652060
    if v244:
        v329 = later('stage_2_response_sent', v244) if v245 and v245 < v244 else v245
        v327 = last_days_21[v244]
        v328 = last_days_22[v244]
        if v250:
            v300 = v250[0]
            v303 = terms_24[v250[3]]
        else:
            v300 = 0
            v303 = 0
        v326 = v300 if v300 and v303 and (not v300 < v327) and (not v328 or not v328 < v300) else v327
        if v329:
            if v326 < v329:
                v332 = (status_3, v244, dates_2[v326], v329, None)
            else:
                v332 = (status_4, v244, dates_2[v326], v329, None)
            v331 = 3652060
        elif v60:
            v331 = 3652060
            v332 = (status_17, v244, dates_2[v326], 0, None)
        else:
            v330 = ranks_19[v326] - ranks_19[on]
            if v326 < on:
                v332 = (status_6, v244, dates_2[v326], 0, v330)
            else:
                v332 = (status_7, v244, dates_2[v326], 0, v330)
            v331 = v326
    else:
        if v245:
            v332 = (status_8, 0, None, v245, None)
        elif v60:
            v332 = stands_0
        else:
            v332 = stands_10
        v326 = 0
        v331 = 3652060
    v336 = v326 and (not v282 or v326 < v282)
    v343 = v331 if v336 else v287
    v348 = event('stage_2_response_received', 0) or v245
    if v348:
        v364 = last_days_15[v348]
        if v349:
            if v364 < v349:
                v368 = (status_3, v348, dates_2[v364], v349, None)
            else:
                v368 = (status_4, v348, dates_2[v364], v349, None)
        else:
            v366 = ranks_19[v364] - ranks_19[on]
            if v364 < on:
                v368 = (status_6, v348, dates_2[v364], 0, v366)
            else:
                v368 = (status_7, v348, dates_2[v364], 0, v366)
    elif v349:
        v368 = (status_8, 0, None, v349, None)
    else:
        v368 = stands_10
    v376 = v373 if v373 and (v373 < v60 or not v60) else v60
    if v349:
        v402 = later('review_panel_acknowledged', v349) if v377 and v377 < v349 else v377
        v400 = last_days_25[v349]
        if v402:
            if v400 < v402:
                v405 = (status_3, v349, dates_2[v400], v402, None)
            else:
                v405 = (status_4, v349, dates_2[v400], v402, None)
            v404 = 3652060
        elif v376:
            v404 = 3652060
            v405 = (status_17, v349, dates_2[v400], 0, None)
        else:
            v403 = ranks_19[v400] - ranks_19[on]
            if v400 < on:
                v405 = (status_6, v349, dates_2[v400], 0, v403)
            else:
                v405 = (status_7, v349, dates_2[v400], 0, v403)
            v404 = v400
    else:
        if v377:
            v405 = (status_8, 0, None, v377, None)
        elif v376:
            v405 = stands_0
        else:
            v405 = stands_10
        v404 = 3652060
    if v349:
        v434 = later('review_panel_chair_appointed', v349) if v409 and v409 < v349 else v409
        v432 = last_days_13[v349]
        if v434:
            if v432 < v434:
                v437 = (status_3, v349, dates_2[v432], v434, None)
            else:
                v437 = (status_4, v349, dates_2[v432], v434, None)
            v436 = 3652060
        elif v376:
            v436 = 3652060
            v437 = (status_17, v349, dates_2[v432], 0, None)
        else:
            v435 = ranks_19[v432] - ranks_19[on]
            if v432 < on:
                v437 = (status_6, v349, dates_2[v432], 0, v435)
            else:
                v437 = (status_7, v349, dates_2[v432], 0, v435)
            v436 = v432
    else:
        if v409:
            v437 = (status_8, 0, None, v409, None)
        elif v376:
            v437 = stands_0
        else:
            v437 = stands_10
        v436 = 3652060
    v450 = ((v349 if v349 and (v349 > v441 or not v441) else v441) if v349 and v441 else 0) or v373
    if v450:
        v474 = last_days_26[v450]
        if v451:
            if v474 < v451:
                v478 = (status_3, v450, dates_2[v474], v451, None)
            else:
                v478 = (status_4, v450, dates_2[v474], v451, None)
            v477 = 3652060
        elif v60:
            v477 = 3652060
            v478 = (status_17, v450, dates_2[v474], 0, None)
        else:
            v476 = ranks_19[v474] - ranks_19[on]
            if v474 < on:
                v478 = (status_6, v450, dates_2[v474], 0, v476)
            else:
                v478 = (status_7, v450, dates_2[v474], 0, v476)
            v477 = v474
    else:
        if v451:
            v478 = (status_8, 0, None, v451, None)
        elif v60:
            v478 = stands_0
        elif not v441 and (not not v349):
            v478 = stands_9
        else:
            v478 = stands_10
        v477 = 3652060
    if v349:
        v528 = later('review_panel_met', v349) if v373 and v373 < v349 else v373
        v526 = last_days_27[v349]
        if v528:
            if v526 < v528:
                v531 = (status_3, v349, dates_2[v526], v528, None)
            else:
                v531 = (status_4, v349, dates_2[v526], v528, None)
            v530 = 3652060
        elif v60:
            v530 = 3652060
            v531 = (status_17, v349, dates_2[v526], 0, None)
        else:
            v529 = ranks_19[v526] - ranks_19[on]
            if v526 < on:
                v531 = (status_6, v349, dates_2[v526], 0, v529)
            else:
                v531 = (status_7, v349, dates_2[v526], 0, v529)
            v530 = v526
    else:
        if v373:
            v531 = (status_8, 0, None, v373, None)
        elif v60:
            v531 = stands_0
        else:
            v531 = stands_10
        v526 = 0
        v530 = 3652060
    if v349:
        v558 = later('review_panel_met', v349) if v373 and v373 < v349 else v373
        v556 = last_days_27[v349]
        if v558:
            if v556 < v558:
                v561 = (status_3, v349, dates_2[v556], v558, None)
            else:
                v561 = (status_4, v349, dates_2[v556], v558, None)
            v560 = 3652060
        elif v60:
            v560 = 3652060
            v561 = (status_17, v349, dates_2[v556], 0, None)
        else:
            v559 = ranks_19[v556] - ranks_19[on]
            if v556 < on:
                v561 = (status_6, v349, dates_2[v556], 0, v559)
            else:
                v561 = (status_7, v349, dates_2[v556], 0, v559)
            v560 = v556
    else:
        if v373:
            v561 = (status_8, 0, None, v373, None)
        elif v60:
            v561 = stands_0
        else:
            v561 = stands_10
        v556 = 0
        v560 = 3652060
    v565 = v556 and (not v526 or v556 < v526)
    v571 = v560 if v565 else v530
    if v373:
        v599 = later('review_panel_report_sent', v373) if v574 and v574 < v373 else v574
        v597 = last_days_28[v373]
        if v599:
            if v597 < v599:
                v602 = (status_3, v373, dates_2[v597], v599, None)
            else:
                v602 = (status_4, v373, dates_2[v597], v599, None)
            v601 = 3652060
        elif v60:
            v601 = 3652060
            v602 = (status_17, v373, dates_2[v597], 0, None)
        else:
            v600 = ranks_19[v597] - ranks_19[on]
            if v597 < on:
                v602 = (status_6, v373, dates_2[v597], 0, v600)
            else:
                v602 = (status_7, v373, dates_2[v597], 0, v600)
            v601 = v597
    else:
        if v574:
            v602 = (status_8, 0, None, v574, None)
        elif v60:
            v602 = stands_0
        else:
            v602 = stands_10
        v597 = 0
        v601 = 3652060
    if v373:
        v629 = later('review_panel_report_sent', v373) if v574 and v574 < v373 else v574
        v627 = last_days_28[v373]
        if v629:
            if v627 < v629:
                v632 = (status_3, v373, dates_2[v627], v629, None)
            else:
                v632 = (status_4, v373, dates_2[v627], v629, None)
            v631 = 3652060
        elif v60:
            v631 = 3652060
            v632 = (status_17, v373, dates_2[v627], 0, None)
        else:
            v630 = ranks_19[v627] - ranks_19[on]
            if v627 < on:
                v632 = (status_6, v373, dates_2[v627], 0, v630)
            else:
                v632 = (status_7, v373, dates_2[v627], 0, v630)
            v631 = v627
    else:
        if v574:
            v632 = (status_8, 0, None, v574, None)
        elif v60:
            v632 = stands_0
        else:
            v632 = stands_10
        v627 = 0
        v631 = 3652060
    v636 = v627 and (not v597 or v627 < v597)
    v642 = v631 if v636 else v601
    v647 = event('review_panel_report_received', 0) or v574
    if v647:
        v673 = later('stage_3_response_sent', v647) if v648 and v648 < v647 else v648
        v671 = last_days_29[v647]
        if v673:
            if v671 < v673:
                v676 = (status_3, v647, dates_2[v671], v673, None)
            else:
                v676 = (status_4, v647, dates_2[v671], v673, None)
            v675 = 3652060
        elif v60:
            v675 = 3652060
            v676 = (status_17, v647, dates_2[v671], 0, None)
        else:
            v674 = ranks_19[v671] - ranks_19[on]
            if v671 < on:
                v676 = (status_6, v647, dates_2[v671], 0, v674)
            else:
                v676 = (status_7, v647, dates_2[v671], 0, v674)
            v675 = v671
    else:
        if v648:
            v676 = (status_8, 0, None, v648, None)
        elif v60:
            v676 = stands_0
        else:
            v676 = stands_10
        v671 = 0
        v675 = 3652060
    if v647:
        v704 = later('stage_3_response_sent', v647) if v648 and v648 < v647 else v648
        v702 = last_days_29[v647]
        if v704:
            if v702 < v704:
                v707 = (status_3, v647, dates_2[v702], v704, None)
            else:
                v707 = (status_4, v647, dates_2[v702], v704, None)
            v706 = 3652060
        elif v60:
            v706 = 3652060
            v707 = (status_17, v647, dates_2[v702], 0, None)
        else:
            v705 = ranks_19[v702] - ranks_19[on]
            if v702 < on:
                v707 = (status_6, v647, dates_2[v702], 0, v705)
            else:
                v707 = (status_7, v647, dates_2[v702], 0, v705)
            v706 = v702
    else:
        if v648:
            v707 = (status_8, 0, None, v648, None)
        elif v60:
            v707 = stands_0
        else:
            v707 = stands_10
        v702 = 0
        v706 = 3652060
    v712 = v702 and (not v671 or v702 < v671)
    v723 = v721 or v1
    if v723:
        v745 = last_days_30[v723]
        if v724:
            if v745 < v724:
                v749 = (status_3, v723, dates_2[v745], v724, None)
            else:
                v749 = (status_4, v723, dates_2[v745], v724, None)
        elif on < v723:
            v749 = (status_5, v723, dates_2[v745], 0, None)
        else:
            v747 = v745 - on
            if v745 < on:
                v749 = (status_6, v723, dates_2[v745], 0, v747)
            else:
                v749 = (status_7, v723, dates_2[v745], 0, v747)
    elif v724:
        v749 = (status_8, 0, None, v724, None)
    elif not v721:
        v749 = stands_9
    else:
        v749 = stands_10
    v762 = v760 is True or v761 is True
    v763 = v760 is False and v761 is False
    v769 = v767 is False or v768 is True
    v770 = v767 is True and v768 is False
    v774 = v772 is False or v773 is False
    v775 = v772 is True and v773 is True
    v776 = (v32 == 2 or v32 == 4) and v774
    v777 = (v32 == 1 or v32 == 3 or v32 == 5) or v775
    v782 = v780 is True and v781 is True
    v783 = v780 is False or v781 is False
    v784 = v765 is True and v762
    v785 = v765 is False or v763
    if v762 and v765 is True and (v766 is True) and v769 and (v771 is False) and v777 and (v778 is False) and v783 and v784:
        v846 = 0
    elif v763 or v765 is False or v766 is False or v770 or (v771 is True) or v776 or (v778 is True) or v782 or v785:
        v846 = 1
    else:
        v788 = v762 or v763
        v789 = v765 is True or v765 is False
        v790 = v766 is True or v766 is False
        v791 = v769 or v770
        v792 = v771 is True or v771 is False
        v793 = v776 or v777
        v794 = v778 is True or v778 is False
        v795 = v782 or v783
        v796 = v784 or v785
        v797 = v760 is True or v760 is False
        v800 = not v788 and (not v797 or not (v761 is True or v761 is False))
        v801 = not v788 and (not v797)
        v805 = not v791 and (not (v767 is False or v767 is True) or not (v768 is True or v768 is False))
        v807 = not ((v32 == 2 or v32 == 4) or (v32 == 1 or v32 == 3 or v32 == 5)) and (not (v1 or v22 == 6) and (not v1))
        v816 = v780 is True or v780 is False
        v846 = 2 if (not not v788 or (v800 and (not v801))) and (not not v789 or (not v789 and (not not v789))) and (not not v790 or (not v790 and (not not v790))) and (not not v791 or (v805 and (not v805))) and (not not v792 or (not v792 and (not not v792))) and (not not v793 or ((not v793 and (v807 or (not (v774 or v775) and (not (v772 is False or v772 is True) or not (v773 is False or v773 is True))))) and (not (not v793 and v807)))) and (not not v794 or (not v794 and (not not v794))) and (not not v795 or ((not v795 and (not v816 or not (v781 is True or v781 is False))) and (not (not v795 and (not v816))))) and (not not v796 or ((not v796 and (not v789 or v800)) and (not (not v796 and (not v789 or v801))))) else 3
    if v189 < 3652060:
        v847 = 3
        v848 = v189
    else:
        v847 = 0
        v848 = 3652060
    if v343 < v848:
        v849 = 5
        v850 = v343
    else:
        v849 = v847
        v850 = v848
    if v404 < v850:
        v851 = 7
        v852 = v404
    else:
        v851 = v849
        v852 = v850
    if v436 < v852:
        v853 = 8
        v854 = v436
    else:
        v853 = v851
        v854 = v852
    if v477 < v854:
        v855 = 9
        v856 = v477
    else:
        v855 = v853
        v856 = v854
    if v571 < v856:
        v857 = 10
        v858 = v571
    else:
        v857 = v855
        v858 = v856
    if v642 < v858:
        v859 = 11
        v860 = v642
    else:
        v859 = v857
        v860 = v858
    if (v706 if v712 else v675) < v860:
        v861 = 12
    else:
        v861 = v859
    return make_38(verdict_39, (outcomes_34[v846], (True if v762 else False if v763 else None, v765, v766, True if v769 else False if v770 else None, v771, True if v776 else False if v777 else None, v778, True if v782 else False if v783 else None, True if v784 else False if v785 else None), stages_35[1 if v60 else 5 if v724 else 4 if v349 else 3 if v59 or v58 else 2 if v2 else 0], deadlines_36[v861], clock_ids_37, (v27, v54, v178 if v182 else v134, v235, v332 if v336 else v288, v368, v405, v437, v478, v561 if v565 else v531, v632 if v636 else v602, v707 if v712 else v676, v749)))
